import type { Event, Figure, Retraction, Source } from "./content";
import { type EdtfDate, parseEdtf } from "./edtf-date";
import type { Span } from "./instant";

/** When something became public; `assumed`: counted from when we read the source, which has no date. */
export type Known = Span & { assumed: boolean };

/** Reads a date in a zone. */
export type ReadDate = (text: string, zone: string) => EdtfDate;

/** The dates of many events: reading one takes far longer than finding it again. */
const MOST_REMEMBERED = 20_000;
const remembered = new Map<string, EdtfDate>();

function readDate(text: string, zone: string): EdtfDate {
  const key = `${zone} ${text}`;
  const known = remembered.get(key);
  if (known) return known;
  const result = parseEdtf(text, zone);
  if (!result.ok) throw new Error(`Unreadable date "${text}" in zone "${zone}": ${result.problem}`);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(key, result.date);
  return result.date;
}

/**
 * A reader of dates that remembers, since events repeat few of them many
 * times. Throws when a date or zone cannot be read: validation let it pass.
 */
export function dateReader(): ReadDate {
  return readDate;
}

/** When a source printed what it prints; without a date of its own, when we read it. */
export function knownOfSource(source: Source, event: Event, read: ReadDate): Known {
  const { earliest, latest } = read(source.publishedAt ?? source.retrievedAt, source.zone ?? event.zone);
  return { earliest, latest, assumed: source.publishedAt === null };
}

/** The one that ends first; among equals the one that is not assumed; undefined for none. */
export function firstToEnd(knowns: Known[]): Known | undefined {
  return knowns.toSorted((a, b) => a.latest - b.latest || Number(a.assumed) - Number(b.assumed))[0];
}

/** Moves both ends to no earlier than `floor`, and the latest to no earlier than the earliest. */
export function notBefore(known: Known, floor: number): Known {
  const earliest = Math.max(known.earliest, floor);
  return { ...known, earliest, latest: Math.max(known.latest, earliest) };
}

/**
 * The known interval of a statement that nothing else narrows (METHOD.md,
 * "Known interval"): with `statedAt` from its earliest to the lesser of its
 * latest and the least latest of its prints; without, from the least earliest
 * to the least latest of its prints; never before `floor`.
 */
function baseKnown(statedAt: EdtfDate | null, prints: Known[], floor: number): Known {
  const stated: Known[] = statedAt ? [{ ...statedAt, assumed: false }] : [];
  const end = firstToEnd([...stated, ...prints]);
  const earliest = statedAt?.earliest ?? Math.min(...prints.map((print) => print.earliest));
  if (!end) return notBefore({ earliest: -Infinity, latest: Infinity, assumed: false }, floor);
  return notBefore({ earliest, latest: end.latest, assumed: end.assumed }, floor);
}

/** Base known interval of a figure: never before the event's start or the earliest of its `asOf`. */
export function baseOfFigure(figure: Figure, prints: Known[], event: Event, read: ReadDate): Known {
  const start = read(event.start, event.zone).earliest;
  const asOf = figure.asOf === null ? -Infinity : read(figure.asOf, event.zone).earliest;
  const statedAt = figure.statedAt === null ? null : read(figure.statedAt, event.zone);
  return baseKnown(statedAt, prints, Math.max(start, asOf));
}

/** Base known interval of an act, dated by its own `statedAt` and by the sources of its reports. */
export function baseOfAct(
  act: Retraction,
  sources: ReadonlyMap<string, Source>,
  event: Event,
  read: ReadDate,
): Known {
  const reported = act.reports.flatMap((report) => sources.get(report.source) ?? []);
  const prints = reported.map((source) => knownOfSource(source, event, read));
  const statedAt = act.statedAt === null ? null : read(act.statedAt, event.zone);
  return baseKnown(statedAt, prints, read(event.start, event.zone).earliest);
}
