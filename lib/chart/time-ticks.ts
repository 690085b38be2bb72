import {
  formatDayOfMonth,
  formatMonth,
  formatShortDay,
  formatShortMonth,
  formatTime,
  formatYear,
} from "@/lib/format/instant";
import type { Words } from "@/lib/format/words";
import { type CalendarDay, startOfDay, toCalendarDay } from "@/lib/format/zone";
import type { TimeRange } from "./time-range";

/** A boundary on the time axis and what is written of the stretch that it begins. */
export type TimeTick = {
  instant: number;
  /** Where its label belongs: the middle of the day, month or year that begins here; an hour itself. */
  middle: number;
  label: string;
  unit: TickUnit;
};
export type TickUnit = "hour" | "day" | "month" | "year";

type Step = { unit: TickUnit; count: number; ms: number; widthPx: number };

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MONTH = 30.4 * DAY;
const YEAR = 365.25 * DAY;

const STEPS: Step[] = [
  ...[1, 3, 6, 12].map((count) => ({ unit: "hour" as const, count, ms: count * HOUR, widthPx: 52 })),
  ...[1, 2, 4, 7].map((count) => ({ unit: "day" as const, count, ms: count * DAY, widthPx: 40 })),
  ...[1, 2, 3, 6].map((count) => ({ unit: "month" as const, count, ms: count * MONTH, widthPx: 62 })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map((count) => ({
    unit: "year" as const,
    count,
    ms: count * YEAR,
    widthPx: 48,
  })),
];

/** Over more days than this the hours say nothing: most of what is reported is dated to the day. */
const MOST_DAYS_IN_HOURS = 3;

/** The smallest step whose labels fit side by side. */
function chooseStep(range: TimeRange, widthPx: number): Step | undefined {
  const length = range.end - range.start;
  const steps = length > MOST_DAYS_IN_HOURS * DAY ? STEPS.filter(({ unit }) => unit !== "hour") : STEPS;
  return steps.find((step) => (step.ms / length) * widthPx >= step.widthPx) ?? STEPS.at(-1);
}

function halfOf({ unit, count, ms }: Step): number {
  return unit === "hour" ? 0 : ms / count / 2;
}

function firstOf({ unit, count }: Step, day: CalendarDay): CalendarDay {
  if (unit === "year") return { year: Math.floor(day.year / count) * count, month: 1, day: 1 };
  if (unit === "month") return { ...day, month: Math.floor((day.month - 1) / count) * count + 1, day: 1 };
  return day;
}

function instantOf({ unit, count }: Step, first: CalendarDay, index: number, zone: string): number {
  const by = index * count;
  if (unit === "year") return startOfDay({ ...first, year: first.year + by }, zone);
  if (unit === "month") return startOfDay({ ...first, month: first.month + by }, zone);
  if (unit === "day") return startOfDay({ ...first, day: first.day + by }, zone);
  return startOfDay(first, zone) + by * HOUR;
}

function labelOf(
  unit: TickUnit,
  instant: number,
  previous: number | null,
  zone: string,
  words: Words,
): string {
  const day = toCalendarDay(instant, zone);
  const before = previous === null ? null : toCalendarDay(previous, zone);
  if (unit === "year") return formatYear(instant, zone, words);
  if (unit === "month")
    return before?.year === day.year
      ? formatShortMonth(instant, zone, words)
      : formatMonth(instant, zone, words);
  if (unit === "hour" && before?.day === day.day) return formatTime(instant, zone, words);
  if (unit === "day" && before?.month === day.month) return formatDayOfMonth(instant, zone, words);
  return formatShortDay(instant, zone, words);
}

/** The boundaries of hours, days, months or years inside a range, in the zone's own calendar. */
export function timeTicks(range: TimeRange, zone: string, widthPx: number, words: Words): TimeTick[] {
  const step = chooseStep(range, widthPx);
  if (!step) return [];
  const first = firstOf(step, toCalendarDay(range.start, zone));
  const ticks: TimeTick[] = [];
  let previous: number | null = null;
  for (let index = 0; ; index++) {
    const instant = instantOf(step, first, index, zone);
    if (instant >= range.end) return ticks;
    if (instant < range.start) continue;
    ticks.push({
      instant,
      middle: instant + halfOf(step),
      unit: step.unit,
      label: labelOf(step.unit, instant, previous, zone, words),
    });
    previous = instant;
  }
}
