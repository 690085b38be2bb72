import type { Instant, Span } from "./instant";

export type EdtfPrecision = "year" | "month" | "day" | "minute" | "second" | "interval";

export type EdtfProblem =
  /** Nothing was given. */
  | "empty"
  /** Not EDTF at all, or a form outside level 1. */
  | "not-edtf"
  /** A day or month that no calendar has (30 February), or that the zone skipped. */
  | "no-such-date"
  /** A time without `Z` or an offset. */
  | "no-offset"
  /** `2022-21`: spring, summer … */
  | "season"
  /** `2022-XX`. */
  | "unspecified-digits"
  /** Sets, lists, qualified parts and other forms of level 2. */
  | "level-2"
  /** `/2022` or `2022/`: write `..` for an open end. */
  | "empty-interval-end"
  /** `../..`, which says nothing. */
  | "open-on-both-ends"
  /** The interval's latest instant lies before its earliest. */
  | "ends-before-it-starts"
  /** Before the year 0000 or after 9999. */
  | "year-out-of-range"
  /** The time zone is not an IANA zone. */
  | "unknown-zone";

/** One point of an EDTF date: the whole of a single date, or one end of an interval. */
export type EdtfPoint = Span & {
  precision: Exclude<EdtfPrecision, "interval">;
  /** Calendar fields as typed (with a time: in the typed offset); months from 1; null where not given. */
  year: number;
  month: number | null;
  day: number | null;
  uncertain: boolean;
  approximate: boolean;
};

export type EdtfDate = Span & {
  /** Exactly as typed. */
  text: string;
  /** `?` or `%`, on the date or on either end. */
  uncertain: boolean;
  /** `~` or `%`, on the date or on either end. */
  approximate: boolean;
  precision: EdtfPrecision;
  /** The ends of an interval (null: open); twice the same point for a single date. */
  from: EdtfPoint | null;
  to: EdtfPoint | null;
};

export type EdtfResult = { ok: true; date: EdtfDate } | { ok: false; problem: EdtfProblem };

/**
 * Reads an EDTF date of level 1 as a half-open span in an IANA zone
 * (METHOD.md, "Dates"). The text is kept as typed; `?` and `~` widen nothing.
 */
export function parseEdtf(text: string, zone: string): EdtfResult {
  void text;
  void zone;
  throw new Error("not written yet");
}

/** The ISO date (`2022-01-09`) on which an instant falls in a zone. Unbounded instants give the first and last day of the calendar. */
export function localDay(instant: Instant, zone: string): string {
  void instant;
  void zone;
  throw new Error("not written yet");
}

export type KnownAtProblem = EdtfProblem | "uncertain" | "interval" | "too-coarse";
export type KnownAtResult = { ok: true; instant: Instant } | { ok: false; problem: KnownAtProblem };

/**
 * Reads a `knownAt`: an RFC 3339 instant, or a plain date, which means the end
 * of that day in the zone (METHOD.md, "Dates"). Uncertain dates, intervals,
 * months and years are refused.
 */
export function parseKnownAt(text: string, zone: string): KnownAtResult {
  void text;
  void zone;
  throw new Error("not written yet");
}
