import { describe, expect, it } from "vitest";
import { readMoments } from "./changes-between-moments";
import { at, exactly, timeline } from "./testing/build";

const OF = timeline({
  figures: ["2022-01-05", "2022-01-09", "2022-03-14"].map((statedAt) => ({
    id: statedAt,
    quantity: exactly(1),
    statedAt,
  })),
});

const texts = (parameters: Record<string, string>) => {
  const { moments, chosen, notes } = readMoments(OF, parameters);
  return { between: [moments?.from.text, moments?.to.text], chosen, notes };
};

describe("the two moments of an address", () => {
  it("are days, which end in the event's zone, or moments", () => {
    const { moments, notes } = readMoments(OF, { from: "2022-01-09", to: "2022-01-15T12:00+06:00" });
    expect(moments?.from.instant).toBe(at("2022-01-09"));
    expect(moments?.to.instant).toBe(Date.UTC(2022, 0, 15, 6));
    expect(notes).toEqual([]);
  });

  it("are the first and last day of change when the address names none", () => {
    expect(texts({})).toEqual({ between: ["2022-01-05", "2022-03-14"], chosen: false, notes: [] });
  });

  it.each(["yesterday", "2022-01-09?", "2022-01", "2022-01-05/2022-01-09", "2022-02-30"])(
    "are not %s, which is told",
    (value) => {
      expect(texts({ from: value, to: "2022-01-09" })).toEqual({
        between: ["2022-01-05", "2022-01-09"],
        chosen: true,
        notes: [{ note: "unreadable", parameter: "from", value }],
      });
    },
  );

  it("are completed, which is told, when only one is given", () => {
    expect(texts({ from: "2022-01-09" })).toEqual({
      between: ["2022-01-09", "2022-03-14"],
      chosen: true,
      notes: [{ note: "missing", parameter: "to" }],
    });
  });

  it("change places, which is told, when the first is the later", () => {
    expect(texts({ from: "2022-01-15", to: "2022-01-09" })).toEqual({
      between: ["2022-01-09", "2022-01-15"],
      chosen: true,
      notes: [{ note: "swapped" }],
    });
  });

  it("are none while nothing is known of an event", () => {
    expect(readMoments(timeline({}), { from: "2022-01-15" }).moments).toBeNull();
  });
});
