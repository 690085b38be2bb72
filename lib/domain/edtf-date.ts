import { Temporal } from "temporal-polyfill";
import { type EdtfPoint, type EdtfProblem, type PointResult, parsePoint } from "./edtf-point";
import type { Instant, Span } from "./instant";
import { isZone } from "./zone";

export type { EdtfPoint, EdtfProblem } from "./edtf-point";

export type EdtfPrecision = EdtfPoint["precision"] | "interval";

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

const refuse = (problem: EdtfProblem) => ({ ok: false, problem }) as const;

function parseEnd(text: string, zone: string): PointResult | { ok: true; point: null } {
  if (text === "") return refuse("empty-interval-end");
  return text === ".." ? { ok: true, point: null } : parsePoint(text, zone);
}

function parseInterval(text: string, zone: string): EdtfResult {
  const [startText = "", endText = "", ...rest] = text.split("/");
  if (rest.length > 0) return refuse("not-edtf");
  const start = parseEnd(startText, zone);
  if (!start.ok) return start;
  const end = parseEnd(endText, zone);
  if (!end.ok) return end;
  const [from, to] = [start.point, end.point];
  if (!from && !to) return refuse("open-on-both-ends");
  const span = { earliest: from?.earliest ?? -Infinity, latest: to?.latest ?? Infinity };
  if (span.latest <= span.earliest) return refuse("ends-before-it-starts");
  const uncertain = Boolean(from?.uncertain || to?.uncertain);
  const approximate = Boolean(from?.approximate || to?.approximate);
  return { ok: true, date: { ...span, text, uncertain, approximate, precision: "interval", from, to } };
}

/**
 * Reads an EDTF date of level 1 as a half-open span in an IANA zone
 * (METHOD.md, "Dates"). The text is kept as typed; `?` and `~` widen nothing.
 * A date without a time is read as local days and never passes through UTC;
 * a time must bring its offset. Refusals name their reason.
 */
export function parseEdtf(text: string, zone: string): EdtfResult {
  if (!isZone(zone)) return refuse("unknown-zone");
  if (text === "") return refuse("empty");
  if (text.includes("/")) return parseInterval(text, zone);
  const result = parsePoint(text, zone);
  if (!result.ok) return result;
  const { point } = result;
  const { earliest, latest, uncertain, approximate, precision } = point;
  return {
    ok: true,
    date: { text, earliest, latest, uncertain, approximate, precision, from: point, to: point },
  };
}

export type KnownAtProblem = EdtfProblem | "uncertain" | "interval" | "too-coarse";
export type KnownAtResult = { ok: true; instant: Instant } | { ok: false; problem: KnownAtProblem };

/**
 * Reads a `knownAt`: an RFC 3339 instant (seconds may be left out), or a plain
 * date, which means the end of that day in the zone (METHOD.md, "Dates").
 * Uncertain dates, intervals, months and years are refused. RFC 3339 allows a
 * small `t` and `z`, and `-00:00` for UTC; EDTF does not.
 */
export function parseKnownAt(given: string, zone: string): KnownAtResult {
  const text = given.toUpperCase().replace(/(T.*)-00:00$/, "$1Z");
  const result = parseEdtf(text, zone);
  if (!result.ok) return result;
  const { date } = result;
  if (date.precision === "interval") return { ok: false, problem: "interval" };
  if (date.uncertain || date.approximate) return { ok: false, problem: "uncertain" };
  if (date.precision === "year" || date.precision === "month") return { ok: false, problem: "too-coarse" };
  if (date.precision === "day") return { ok: true, instant: date.latest };
  return { ok: true, instant: Temporal.Instant.from(text).epochMilliseconds };
}

/** Does a `knownAt` that can be read name a moment, and not the end of a day? */
export function isMoment(knownAt: string): boolean {
  return knownAt.toUpperCase().includes("T");
}
