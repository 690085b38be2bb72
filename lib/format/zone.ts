import { dateFormat } from "./intl";

/** A day of the calendar somewhere; months from 1. */
export type CalendarDay = { year: number; month: number; day: number };

const DAY_MS = 86_400_000;

type WallClock = CalendarDay & { hour: number; minute: number; second: number };

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(zone: string): Intl.DateTimeFormat {
  const made = formatters.get(zone);
  if (made) return made;
  const numeric = { year: "numeric", month: "2-digit", day: "2-digit" } as const;
  const clock = { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" } as const;
  const formatter = dateFormat("en", { timeZone: zone, calendar: "gregory", ...numeric, ...clock });
  formatters.set(zone, formatter);
  return formatter;
}

/** What clock and calendar show in a zone; read from "09/01/2022, 18:00:00", which is far quicker than its parts. */
function wallClock(instant: number, zone: string): WallClock {
  const numbers = formatterFor(zone).format(instant).match(/\d+/gu)?.map(Number) ?? [];
  const [day = 1, month = 1, year = 0, hour = 0, minute = 0, second = 0] = numbers;
  return { year, month, day, hour, minute, second };
}

/** The day that the calendar shows in a zone at an instant (ms). */
export function toCalendarDay(instant: number, zone: string): CalendarDay {
  const { year, month, day } = wallClock(instant, zone);
  return { year, month, day };
}

function offsetAt(instant: number, zone: string): number {
  const { year, month, day, hour, minute, second } = wallClock(instant, zone);
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
