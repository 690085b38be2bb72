import { Temporal } from "temporal-polyfill";
import type { Instant } from "@/lib/domain/instant";

/** Writes an instant as local time with its offset; null where it is unbounded. */
export type WriteInstant = (instant: Instant) => string | null;

/**
 * A writer of instants in an IANA zone: `2022-01-10T00:00:00+06:00` (RFC 3339). It remembers what it wrote,
 * since an event repeats few instants many times.
 */
export function instantWriter(zone: string): WriteInstant {
  const written = new Map<Instant, string>();
  return (instant) => {
    if (!Number.isFinite(instant)) return null;
    const remembered = written.get(instant);
    if (remembered !== undefined) return remembered;
    const local = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
    const text = local.toString({ timeZoneName: "never" });
    written.set(instant, text);
    return text;
  };
}
