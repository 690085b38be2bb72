import { parse as parseEdtfNode } from "edtf";
import { Temporal } from "temporal-polyfill";
import type { Span } from "./instant";
import { startOfDay } from "./zone";

export type EdtfProblem =
  /** Nothing was given. */
  | "empty"
  /** Not EDTF at all, or a form outside level 1. */
  | "not-edtf"
  /** A day or month that no calendar has (30 February), or a day that the zone skipped. */
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
  precision: "year" | "month" | "day" | "minute" | "second";
  /** Calendar fields as typed (with a time: in the typed offset); months from 1; null where not given. */
  year: number;
  month: number | null;
  day: number | null;
  uncertain: boolean;
  approximate: boolean;
};

export type PointResult = { ok: true; point: EdtfPoint } | { ok: false; problem: EdtfProblem };

/** `2022`, `2022-01` and `2022-01-09`, with a suffix for uncertain, approximate or both. */
const CALENDAR_DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([?~%]?)$/;
/** A time of day; the offset may be missing, so that its absence can be told. Fractions are not kept. */
const DATE_TIME = /^(\d{4})-(\d\d)-(\d\d)T\d\d:\d\d(:\d\d)?(?:\.\d+)?(Z|[+-]\d\d:\d\d)?$/;

const MINUTE_MS = 60_000;
const SECOND_MS = 1_000;

const refuse = (problem: EdtfProblem) => ({ ok: false, problem }) as const;

/** What edtf.js has against the text, or null when it is a single date that we go on with. */
function grammarProblem(text: string): EdtfProblem | null {
  try {
    const node = parseEdtfNode(text, { level: 2 });
    if (node.type === "Season") return "season";
    if (node.unspecified) return "unspecified-digits";
    if (node.level > 1) return "level-2";
    if (node.type === "Year" || text.startsWith("-")) return "year-out-of-range";
    return node.type === "Date" ? null : "not-edtf";
  } catch {
    return CALENDAR_DATE.test(text) || DATE_TIME.test(text) ? "no-such-date" : "not-edtf";
  }
}

/** The first day of a year, month or day, and the first day after it. */
function calendarDays(year: number, month: number | null, day: number | null) {
  const first = Temporal.PlainDate.from({ year, month: month ?? 1, day: day ?? 1 }, { overflow: "reject" });
  const unit = day !== null ? "days" : month !== null ? "months" : "years";
  return { first, next: first.add({ [unit]: 1 }) };
}

function calendarPoint(fields: RegExpExecArray, zone: string): EdtfPoint {
  const [, yearText, monthText, dayText, suffix = ""] = fields;
  const year = Number(yearText);
  const month = monthText ? Number(monthText) : null;
  const day = dayText ? Number(dayText) : null;
  const { first, next } = calendarDays(year, month, day);
  return {
    earliest: startOfDay(first, zone),
    latest: startOfDay(next, zone),
    precision: day !== null ? "day" : month !== null ? "month" : "year",
    year,
    month,
    day,
    uncertain: suffix === "?" || suffix === "%",
    approximate: suffix === "~" || suffix === "%",
  };
}

function timePoint(text: string, fields: RegExpExecArray): EdtfPoint {
  const [, year, month, day, seconds] = fields;
  const unitMs = seconds ? SECOND_MS : MINUTE_MS;
  const typed = Temporal.Instant.from(text).epochMilliseconds;
  const earliest = Math.floor(typed / unitMs) * unitMs;
  return {
    earliest,
    latest: earliest + unitMs,
    precision: seconds ? "second" : "minute",
    year: Number(year),
    month: Number(month),
    day: Number(day),
    uncertain: false,
    approximate: false,
  };
}

/** Reads a single date or date-time of level 1; see `parseEdtf`. The zone must exist. */
export function parsePoint(text: string, zone: string): PointResult {
  const problem = grammarProblem(text);
  if (problem) return refuse(problem);
  const time = DATE_TIME.exec(text);
  if (time && !time[5]) return refuse("no-offset");
  const date = time ? null : CALENDAR_DATE.exec(text);
  try {
    if (time) return { ok: true, point: timePoint(text, time) };
    if (!date) return refuse("not-edtf");
    const point = calendarPoint(date, zone);
    return point.latest > point.earliest ? { ok: true, point } : refuse("no-such-date");
  } catch (error) {
    if (error instanceof RangeError) return refuse("no-such-date");
    throw error;
  }
}
