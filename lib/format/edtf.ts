import { dateFormat, formatDateRange } from "./intl";
import type { MessageKey, Words } from "./words";

type Side = {
  year: number;
  month: number | null;
  day: number | null;
  time: string | null;
  /** As typed: `+06:00`, `Z`. */
  offset: string | null;
  qualifier: "" | "?" | "~" | "%";
};

const SIDE =
  /^(?<year>-?\d{4,})(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?(?:T(?<time>\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(?<offset>Z|[+-]\d\d(?::?\d\d)?)?)?(?<qualifier>[?~%]?)$/;

const QUALIFIED: Record<"?" | "~" | "%", MessageKey> = {
  "?": "format.date.probably",
  "~": "format.date.about",
  "%": "format.date.unsure",
};

function splitSide(text: string): Side | null {
  const groups = SIDE.exec(text)?.groups;
  if (!groups) return null;
  const number = (digits: string | undefined) => (digits === undefined ? null : Number(digits));
  return {
    year: Number(groups.year),
    month: number(groups.month),
    day: number(groups.day),
    time: groups.time ?? null,
    offset: groups.offset ?? null,
    qualifier: (groups.qualifier ?? "") as Side["qualifier"],
  };
}

// The calendar day is spelt out in UTC so that no zone can move it; `Date.UTC` takes the year 22 for 1922.
function utc({ year, month, day }: Side): number {
  return new Date(0).setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
}

function spell(side: Side, words: Words, skip: { year?: boolean; month?: boolean } = {}): string {
  const date = dateFormat(words.locale, {
    timeZone: "UTC",
    ...(skip.year ? {} : { year: "numeric" }),
    ...(side.month === null || skip.month ? {} : { month: "long" }),
    ...(side.day === null ? {} : { day: "numeric" }),
  }).format(utc(side));
  if (side.time === null) return date;
  const offset = side.offset === null || side.offset === "Z" ? "UTC" : `UTC${side.offset}`;
  return words.t("format.date.at", { date, time: `${side.time} ${offset}` });
}

function qualify(text: string, qualifier: Side["qualifier"], words: Words): string {
  return qualifier === "" ? text : words.t(QUALIFIED[qualifier], { date: text });
}

function isNextDay(start: Side, end: Side): boolean {
  return start.day !== null && end.day !== null && utc(end) - utc(start) === 86_400_000;
}

/** The start of an interval without what its end repeats: "5" before "6 January 2022". */
function spellStart(start: Side, end: Side, words: Words): string {
  const year = start.year === end.year && start.month !== null && start.time === null;
  const month = year && start.month === end.month && start.day !== null && end.day !== null;
  return spell(start, words, { year, month });
}

function spellInterval(start: Side, end: Side, words: Words): string {
  const same = start.qualifier === end.qualifier;
  const first = same ? spellStart(start, end, words) : qualify(spell(start, words), start.qualifier, words);
  const last = same ? spell(end, words) : qualify(spell(end, words), end.qualifier, words);
  const key: MessageKey = isNextDay(start, end) ? "format.date.or" : "format.date.between";
  const text = words.t(key, { start: first, end: last });
  return same ? qualify(text, end.qualifier, words) : text;
}

/**
 * An EDTF date in words: "9 January 2022", "probably 9 January 2022", "5 or 6
 * January 2022", "by 9 January 2022". What is not understood is given back as typed.
 */
export function formatEdtf(text: string, words: Words): string {
  const [startText = "", endText] = text.split("/");
  const start = splitSide(startText);
  if (endText === undefined) return start ? qualify(spell(start, words), start.qualifier, words) : text;
  const end = splitSide(endText);
  if (start && end) return spellInterval(start, end, words);
  const known = start ?? end;
  if (!known) return words.t("format.date.unknown");
  const date = qualify(spell(known, words), known.qualifier, words);
  return words.t(start ? "format.date.from" : "format.date.by", { date });
}

/** From one EDTF date to another, both of days, in the shortest form: "2–11 January 2022"; else as an interval. */
export function formatSpan(startText: string, endText: string, words: Words): string {
  const start = splitSide(startText);
  const end = splitSide(endText);
  if (startText === endText) return formatEdtf(startText, words);
  if (!start || !end || start.qualifier || end.qualifier || start.time || end.time) {
    return formatEdtf(`${startText}/${endText}`, words);
  }
  const format = dateFormat(words.locale, {
    timeZone: "UTC",
    year: "numeric",
    ...(start.month === null || end.month === null ? {} : { month: "long" }),
    ...(start.day === null || end.day === null ? {} : { day: "numeric" }),
  });
  return formatDateRange(format, utc(start), utc(end));
}
