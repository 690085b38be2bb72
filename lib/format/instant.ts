import { dateFormat, formatDateRange } from "./intl";
import type { Words } from "./words";

const DAY: Intl.DateTimeFormatOptions = { day: "numeric", month: "long", year: "numeric" };
const SHORT_DAY: Intl.DateTimeFormatOptions = { day: "numeric", month: "short" };
const MONTH: Intl.DateTimeFormatOptions = { month: "short", year: "numeric" };

/** The day of an instant (ms) in a zone: "9 January 2022". */
export function formatDay(instant: number, zone: string, words: Words): string {
  if (!Number.isFinite(instant)) return words.t("format.date.unknown");
  return dateFormat(words.locale, { ...DAY, timeZone: zone }).format(instant);
}

/** The same without the year, and the month cut short: "9 Jan". */
export function formatShortDay(instant: number, zone: string, words: Words): string {
  if (!Number.isFinite(instant)) return words.t("format.date.unknown");
  return dateFormat(words.locale, { ...SHORT_DAY, timeZone: zone }).format(instant);
}

/** "Jan 2022". */
export function formatMonth(instant: number, zone: string, words: Words): string {
  return dateFormat(words.locale, { ...MONTH, timeZone: zone }).format(instant);
}

/** The year of an instant in a zone. */
export function formatYear(instant: number, zone: string, words: Words): string {
  return dateFormat(words.locale, { year: "numeric", timeZone: zone }).format(instant);
}

/** The day of the month of an instant in a zone: "9". */
export function formatDayOfMonth(instant: number, zone: string, words: Words): string {
  return dateFormat(words.locale, { day: "numeric", timeZone: zone }).format(instant);
}

/** The day and the time of an instant in a zone: "9 January 2022, 18:00". */
export function formatMoment(instant: number, zone: string, words: Words): string {
  if (!Number.isFinite(instant)) return words.t("format.date.unknown");
  const time = dateFormat(words.locale, { hour: "2-digit", minute: "2-digit", timeZone: zone });
  return words.t("format.date.at", { date: formatDay(instant, zone, words), time: time.format(instant) });
}

/**
 * The days from one instant up to, and not including, another: "2–11 January
 * 2022"; "9 January 2022" within one day.
 */
export function formatDays(start: number, end: number, zone: string, words: Words): string {
  const last = Math.max(start, end - 1);
  if (!Number.isFinite(start)) return words.t("format.date.by", { date: formatDay(last, zone, words) });
  if (!Number.isFinite(end)) return words.t("format.date.from", { date: formatDay(start, zone, words) });
  return formatDateRange(dateFormat(words.locale, { ...DAY, timeZone: zone }), start, last);
}

/** The month of an instant in a zone, cut short: "Jan". */
export function formatShortMonth(instant: number, zone: string, words: Words): string {
  return dateFormat(words.locale, { month: "short", timeZone: zone }).format(instant);
}

/** The time of an instant in a zone: "18:00". */
export function formatTime(instant: number, zone: string, words: Words): string {
  return dateFormat(words.locale, { hour: "2-digit", minute: "2-digit", timeZone: zone }).format(instant);
}

/** When we recorded something, which belongs to no event's zone: "22 November 2026, 02:50 UTC". */
export function formatRecordsMoment(instant: number, words: Words): string {
  return `${formatMoment(instant, "UTC", words)} UTC`;
}
