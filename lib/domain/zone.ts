import { Temporal } from "temporal-polyfill";
import type { Instant } from "./instant";

/** The ends of the calendar, as ISO dates: no year has more or fewer than four digits. */
export const LAST_DAY = "9999-12-31";
export const FIRST_DAY = "0000-01-01";
const GREATEST_INSTANT_MS = Temporal.Instant.from("9999-12-30T00:00Z").epochMilliseconds;
const LEAST_INSTANT_MS = Temporal.Instant.from("0000-01-02T00:00Z").epochMilliseconds;

/** Is this the name of an IANA time zone (`Asia/Almaty`, `UTC`)? A bare offset is not. */
export function isZone(zone: string): boolean {
  if (!/^[A-Za-z]/.test(zone)) return false;
  try {
    new Temporal.ZonedDateTime(0n, zone);
    return true;
  } catch {
    return false;
  }
}

/** The first instant of a calendar day in a zone: midnight, or later where the clock skipped it. */
export function startOfDay(date: Temporal.PlainDate, zone: string): Instant {
  return date.toZonedDateTime(zone).epochMilliseconds;
}

/** Figures of many events end on few days, and finding a day again is far quicker than working it out. */
const MOST_REMEMBERED = 20_000;
const remembered = new Map<string, string>();

function workOutDay(instant: Instant, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone).toPlainDate().toString();
}

/**
 * The ISO date (`2022-01-09`) on which an instant falls in an IANA zone.
 * Unbounded instants give the first or last day of the calendar. The instant
 * at which a day ends is the next day's first: take 1 ms off an exclusive end.
 */
export function localDay(instant: Instant, zone: string): string {
  if (instant >= GREATEST_INSTANT_MS) return LAST_DAY;
  if (instant <= LEAST_INSTANT_MS) return FIRST_DAY;
  const key = `${zone} ${instant}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const day = workOutDay(instant, zone);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(key, day);
  return day;
}
