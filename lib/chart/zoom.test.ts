import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DayRange } from "@/lib/domain/view-state";
import { KAZAKHSTAN } from "./testing/kazakhstan";
import { viewOf } from "./testing/view";
import { daysOf, panned, zoomedIn, zoomedOut, zoomSteps } from "./zoom";

const days = (from: string, to: string): DayRange => ({ from, to });

describe("what was dragged across", () => {
  it("is whole days of the event's zone, whichever end came first", () => {
    const [one, other] = [Date.parse("2022-01-05T20:00Z"), Date.parse("2022-01-09T19:00Z")];
    expect(daysOf(other, one, "Asia/Almaty")).toEqual(days("2022-01-06", "2022-01-10"));
  });

  it("is days also where a pointer stood between two milliseconds", () => {
    const noon = Date.parse("2022-01-05T12:00Z");
    expect(daysOf(noon + 0.7, noon + 0.9, "UTC")).toEqual(days("2022-01-05", "2022-01-05"));
  });

  it("ends with the day that ends at its last instant", () => {
    const [start, end] = [Date.parse("2022-01-05T18:00Z"), Date.parse("2022-01-06T18:00Z")];
    expect(daysOf(start, end, "Asia/Almaty")).toEqual(days("2022-01-06", "2022-01-06"));
  });
});

describe("one step", () => {
  it.each([
    [days("2022-01-01", "2022-01-08"), days("2022-01-03", "2022-01-06")],
    [days("2022-01-01", "2022-01-03"), days("2022-01-02", "2022-01-03")],
    [days("2022-01-01", "2022-01-02"), days("2022-01-02", "2022-01-02")],
    [days("2022-01-01", "2022-01-01"), null],
  ])("in from %o is %o", (from, to) => {
    expect(zoomedIn(from)).toEqual(to);
  });

  it("out is twice as long, and beyond a month's end", () => {
    expect(zoomedOut(days("2022-01-31", "2022-02-03"))).toEqual(days("2022-01-29", "2022-02-05"));
  });

  it("earlier and later keep the length and undo each other", () => {
    const day = fc
      .integer({ min: 0, max: 9_000 })
      .map((count) => daysOf(count * 86_400_000, count * 86_400_000, "UTC").from);
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [from = a, to = b] = [a, b].toSorted();
        expect(panned(panned({ from, to }, "earlier"), "later")).toEqual({ from, to });
      }),
    );
  });
});

describe("at the ends of the calendar", () => {
  const ALL_DAYS = days("0000-01-01", "9999-12-31");

  it("no step leads to days that an address cannot name", () => {
    expect(zoomedOut(days("0001-01-01", "9998-12-31"))).toEqual(ALL_DAYS);
    expect(zoomedOut(ALL_DAYS)).toEqual(ALL_DAYS);
  });

  it("earlier and later keep the length", () => {
    expect(panned(days("0000-01-03", "0000-01-22"), "earlier")).toEqual(days("0000-01-01", "0000-01-20"));
    expect(panned(days("9999-12-10", "9999-12-29"), "later")).toEqual(days("9999-12-12", "9999-12-31"));
    expect(panned(ALL_DAYS, "later")).toEqual(ALL_DAYS);
  });
});

describe("the steps of a view", () => {
  const steps = (range: DayRange | "focus" | "all") => {
    const view = viewOf(KAZAKHSTAN, undefined, { range });
    if (!view.chart) throw new Error("nothing is drawn");
    return zoomSteps(view, view.chart);
  };

  it("end where there is nothing more to see", () => {
    expect(steps("all")).toMatchObject({ out: null, earlier: null });
    expect(steps(days("0000-01-01", "9999-12-31")).out).toContain("range=all");
    expect(steps("focus").reset).toBeNull();
    expect(steps(days("2022-01-09", "2022-01-09"))).toMatchObject({ in: null });
  });

  it("lead, on and on, from one day to all of it", () => {
    let range: DayRange | "all" = days("2022-01-09", "2022-01-09");
    for (let step = 0; step < 20 && range !== "all"; step++) {
      const query: string = new URLSearchParams(steps(range).out?.split("?")[1]).get("range") ?? "";
      const [from = "", to = ""] = query.split("/");
      range = query === "all" ? "all" : days(from, to);
    }
    expect(range).toBe("all");
  });
});
