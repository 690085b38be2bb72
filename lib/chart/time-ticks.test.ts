import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordsFor } from "@/lib/format/words";
import { startOfDay, toCalendarDay } from "@/lib/format/zone";
import { textWidth } from "./text-width";
import { timeTicks } from "./time-ticks";

const en = wordsFor("en");

function range(zone: string, from: [number, number, number], to: [number, number, number]) {
  const instant = ([year, month, day]: [number, number, number]) => startOfDay({ year, month, day }, zone);
  return { start: instant(from), end: instant(to) };
}

const labels = (
  zone: string,
  ...[from, to, width]: [[number, number, number], [number, number, number], number]
) => timeTicks(range(zone, from, to), zone, width, en).map(({ label }) => label);

describe("timeTicks", () => {
  it("names hours, days, months and years", () => {
    expect(labels("Asia/Almaty", [2022, 1, 9], [2022, 1, 11], 500)).toEqual([
      "9 Jan",
      "06:00",
      "12:00",
      "18:00",
      "10 Jan",
      "06:00",
      "12:00",
      "18:00",
    ]);
    expect(labels("Asia/Almaty", [2022, 1, 30], [2022, 2, 3], 400)).toEqual(["30 Jan", "31", "1 Feb", "2"]);
    expect(labels("Pacific/Honolulu", [2023, 11, 1], [2024, 3, 1], 400)).toEqual([
      "Nov 2023",
      "Dec",
      "Jan 2024",
      "Feb",
    ]);
    expect(labels("America/New_York", [2001, 1, 1], [2005, 1, 1], 300)).toEqual([
      "2001",
      "2002",
      "2003",
      "2004",
    ]);
  });

  it("name no hours over more than three days", () => {
    expect(labels("Asia/Almaty", [2022, 1, 5], [2022, 1, 9], 800)).toEqual(["5 Jan", "6", "7", "8"]);
  });

  it("stand at midnight in the zone, also over a change of the clock", () => {
    const zone = "America/New_York";
    for (const { instant } of timeTicks(range(zone, [2021, 3, 11], [2021, 3, 18]), zone, 500, en)) {
      expect(startOfDay(toCalendarDay(instant, zone), zone)).toBe(instant);
    }
  });

  it("leave room for their labels, whatever the span", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.integer({ min: 1, max: 9000 }), fc.integer({ min: 9000, max: 2_900_000 })),
        fc.constantFrom(310, 480, 800),
        (days, width) => {
          const span = range("UTC", [2001, 9, 11], [2001, 9, 11 + days]);
          const ticks = timeTicks(span, "UTC", width, en);
          const x = (instant: number) => ((instant - span.start) / (span.end - span.start)) * width;
          ticks.slice(1).forEach((tick, index) => {
            const previous = ticks[index];
            if (!previous) return;
            const room = (textWidth(tick.label, 12) + textWidth(previous.label, 12)) / 2;
            expect(x(tick.middle) - x(previous.middle)).toBeGreaterThan(room);
          });
        },
      ),
    );
  });
});
