import type { EventContent } from "./content";
import { parseEdtf } from "./edtf-date";
import { eventPages } from "./event-pages";
import type { Instant } from "./instant";
import { visibleContent } from "./publication";
import { searchWords } from "./search-words";
import { moments, toTimeline } from "./timeline";
import { localDay } from "./zone";

/** What an event is found, sorted and listed by; nothing in it is hidden from the public but `madeFrom`. */
export type SearchEntry = {
  country: string;
  /** The local years from the event's beginning to its end. */
  firstYear: number;
  lastYear: number;
  /** Slugs of what is counted. */
  metrics: string[];
  /** Acts upon figures, of every kind. */
  acts: number;
  /** When the last figure or act became known. */
  changedAt: Instant;
  /** The first instant at which the event can have begun. */
  startedAt: Instant;
  /** How many pages are about it. */
  pages: number;
  /** Ids of the agents that it is told with. */
  agents: string[];
  /** Every word once, as `searchWords` gives them. */
  words: string[];
  /** Ids of sources and agents, slugs of places: when one of these changes, so may the entry. */
  madeFrom: string[];
};

/** Stands for a moment that there is not: the year 1, sorted after all others. */
export const NO_MOMENT: Instant = -62_135_596_800_000;
const LAST_MOMENT: Instant = 253_402_300_799_999;

// What a database's search type holds in all is 1 MB; an event with more words is found by the first of them.
const MOST_BYTES = 900_000;

function sortable(instant: Instant | undefined): Instant {
  if (instant === undefined || !Number.isFinite(instant)) return NO_MOMENT;
  return Math.min(Math.max(Math.round(instant), NO_MOMENT), LAST_MOMENT);
}

function texts({ event, sources, places, agents, appearances, retractions }: EventContent): string[] {
  const printed = [...appearances, ...retractions.flatMap(({ reports }) => reports)];
  return [
    ...[event.title, event.place ?? "", event.summary],
    ...places.map(({ name }) => name),
    ...agents.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...sources.map(({ title }) => title ?? ""),
    ...printed.flatMap(({ passages }) => passages.map(({ phrase }) => phrase)),
  ];
}

function wordsOf(visible: EventContent): string[] {
  const words = searchWords(texts(visible).join("\n"));
  let bytes = 0;
  return words.filter((word) => {
    bytes += Buffer.byteLength(word);
    return bytes <= MOST_BYTES;
  });
}

function yearOf(instant: Instant, zone: string): number {
  return Number(localDay(instant, zone).slice(0, 4));
}

/** The years in which the event was: to its end, or, without one, to the last that became known of it. */
function yearsOf({ event }: EventContent, started: Instant, changed: Instant): [number, number] {
  const end = event.end === null ? null : parseEdtf(event.end, event.zone);
  const until = end?.ok && Number.isFinite(end.date.latest) ? end.date.latest : changed;
  const first = started === NO_MOMENT ? until : started;
  return [yearOf(first, event.zone), yearOf(Math.max(first, until - 1), event.zone)];
}

/** What the public finds an event by; null when it may not find it. */
export function toSearchEntry(content: EventContent): SearchEntry | null {
  const visible = visibleContent(content);
  if (!visible) return null;
  const { event, figures, retractions } = visible;
  const timeline = toTimeline(visible);
  const start = parseEdtf(event.start, event.zone);
  const startedAt = sortable(start.ok ? start.date.earliest : undefined);
  const changedAt = sortable(moments(timeline).at(-1));
  const [firstYear, lastYear] = yearsOf(visible, startedAt, changedAt);
  return {
    country: event.country,
    firstYear,
    lastYear,
    metrics: [...new Set(figures.map(({ metric }) => metric))],
    acts: retractions.length,
    changedAt,
    startedAt,
    pages: eventPages(timeline).length,
    agents: visible.agents.map(({ id }) => id),
    words: wordsOf(visible),
    madeFrom: [
      ...content.sources.map(({ id }) => id),
      ...content.agents.map(({ id }) => id),
      ...content.places.map(({ slug }) => slug),
    ],
  };
}
