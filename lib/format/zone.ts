import { dateFormat } from "./intl";

/** A day of the calendar somewhere; months from 1. */
export type CalendarDay = { year: number; month: number; day: number };

const DAY_MS = 86_400_000;

function numbersOf(instant: number, zone: string): Record<string, number> {
  const format = dateFormat("en", {
    timeZone: zone,
    calendar: "gregory",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  return Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
}

/** The day that the calendar shows in a zone at an instant (ms). */
export function toCalendarDay(instant: number, zone: string): CalendarDay {
  const { year = 0, month = 1, day = 1 } = numbersOf(instant, zone);
  return { year, month, day };
}

function offsetAt(instant: number, zone: string): number {
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = numbersOf(instant, zone);
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
}

/**
 * The instant (ms) at which a day begins in a zone. Months and days may lie
 * outside the calendar and then roll over, as with `Date.UTC`.
 */
export function startOfDay({ year, month, day }: CalendarDay, zone: string): number {
  const wall = Date.UTC(year, month - 1, day);
  const first = wall - offsetAt(wall, zone);
  const second = wall - offsetAt(first, zone);
  // Where clocks jump at midnight the day begins at the later of the two guesses.
  return toCalendarDay(second, zone).day === new Date(wall).getUTCDate() ? second : Math.max(first, second);
}

/** Days between two days of the calendar. */
export function daysBetween(start: CalendarDay, end: CalendarDay): number {
  const count = ({ year, month, day }: CalendarDay) => Date.UTC(year, month - 1, day) / DAY_MS;
  return count(end) - count(start);
}
