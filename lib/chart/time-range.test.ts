import { describe, expect, it } from "vitest";
import { DAY_MS } from "@/lib/domain/instant";
import { startOfDay } from "@/lib/format/zone";
import { focusRange, padRange, timeRange } from "./time-range";

const days = (...numbers: number[]) => numbers.map((day) => day * DAY_MS);

describe("focusRange", () => {
  it.each([
    ["is where 80 % lie", days(1, 1, 2, 2, 3, 3, 4, 4, 90, 200), days(1, 4)],
    ["or else 60 %", days(1, 2, 3, 4, 5, 6, 40, 70, 100, 200), days(1, 6)],
    ["takes in what lies close by", days(2, 5, 5, 6, 6, 7, 8, 8, 9, 200), days(2, 9)],
  ])("%s", (_, instants, [start, end]) => {
    expect(focusRange(instants)).toEqual({ start, end });
  });

  it.each([
    ["few", days(1, 2, 3, 300)],
    ["short", days(1, 1, 1, 1, 1, 1, 10)],
    ["even", days(1, 21, 41, 61, 81, 101)],
    ["empty", []],
  ])("is none when all of it is %s", (_, instants) => {
    expect(focusRange(instants)).toBeNull();
  });
});

describe("timeRange", () => {
  const zone = "Asia/Almaty";
  const end = startOfDay({ year: 2022, month: 1, day: 10 }, zone);

  it("begins with the day at whose end the first instant lies", () => {
    expect(padRange({ start: end, end }, zone).start).toBe(
      startOfDay({ year: 2022, month: 1, day: 9 }, zone),
    );
    expect(padRange({ start: end, end }, zone).end).toBeGreaterThan(end);
  });

  it("goes hardly beyond the moment shown", () => {
    const week = { start: end, end: end + 7 * DAY_MS };
    const shown = padRange(week, zone, week.end).end;
    expect(shown).toBeGreaterThan(week.end);
    expect(shown).toBeLessThan(week.end + DAY_MS / 2);
    expect(padRange(week, zone, week.end + 30 * DAY_MS)).toEqual(padRange(week, zone));
  });

  it("reaches to the last withdrawal, and is none without a report", () => {
    expect(timeRange([end], [end + 30 * DAY_MS], "all", zone)?.end).toBeGreaterThan(end + 30 * DAY_MS);
    expect(timeRange([], [], "all", zone)).toBeNull();
  });
});
