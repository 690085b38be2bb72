import { formatDays, formatMoment } from "./instant";
import type { Words } from "./words";
import { startOfDay, toCalendarDay } from "./zone";

const MINUTE_MS = 60_000;

function isMidnight(instant: number, zone: string): boolean {
  return startOfDay(toCalendarDay(instant, zone), zone) === instant;
}

/**
 * From one instant up to, and not including, another, no finer than they are: "9–10 January 2022" where
 * both are the ends of days, "9 January 2022, 10:30" within a minute, else from moment to moment.
 */
export function formatMoments(start: number, end: number, zone: string, words: Words): string {
  if (!Number.isFinite(start) || !Number.isFinite(end)) return formatDays(start, end, zone, words);
  if (end - start <= MINUTE_MS) return formatMoment(start, zone, words);
  if (isMidnight(start, zone) && isMidnight(end, zone)) return formatDays(start, end, zone, words);
  return words.t("format.date.between", {
    start: formatMoment(start, zone, words),
    end: formatMoment(end, zone, words),
  });
}
