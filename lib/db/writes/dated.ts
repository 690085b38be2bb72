import { parseEdtf } from "@/lib/domain/edtf-date";

type Dated<Name extends string> = Record<Name, string | null> &
  Record<`${Name}Earliest` | `${Name}Latest`, Date | null>;

// The database's calendar has no year 0: what begins before its first days is open there.
const FIRST_INSTANT = Date.parse("0001-01-02T00:00:00Z");

function toDate(instant: number): Date | null {
  return Number.isFinite(instant) && instant >= FIRST_INSTANT ? new Date(instant) : null;
}

/**
 * The three columns of one date: the EDTF string as typed and the span of instants it stands for in
 * `zone` (null: open). Throws on a string that is no date: commands check before they write.
 */
export function dated<Name extends string>(name: Name, text: string | null, zone: string): Dated<Name> {
  const parsed = text === null ? null : parseEdtf(text, zone);
  if (parsed && !parsed.ok) throw new Error(`Not a date: ${text} (${parsed.problem})`);
  return {
    [name]: text,
    [`${name}Earliest`]: parsed ? toDate(parsed.date.earliest) : null,
    [`${name}Latest`]: parsed ? toDate(parsed.date.latest) : null,
  } as Dated<Name>;
}
