import { Temporal } from "temporal-polyfill";

/** The day before a day of the calendar, both ISO dates. */
export function previousDay(day: string): string {
  return Temporal.PlainDate.from(day).subtract({ days: 1 }).toString();
}
