import { parseEdtf } from "./edtf-date";
import type { Instant } from "./instant";

/**
 * The moment from which on something is asked for: an RFC 3339 moment, or a day, which begins in `zone`.
 * Null for anything else: an uncertain date does not say from when on.
 */
export function parseSince(given: string, zone: string): Instant | null {
  const result = parseEdtf(given.toUpperCase(), zone);
  if (!result.ok) return null;
  const { precision, uncertain, approximate, earliest } = result.date;
  const coarse = precision === "interval" || precision === "year" || precision === "month";
  return coarse || uncertain || approximate ? null : earliest;
}
