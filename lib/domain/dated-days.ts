import type { EventContent } from "./content";
import { dateReader } from "./known";
import { localDay } from "./zone";

/** The local day on which an event began, as an ISO date. */
export function firstDay({ event }: EventContent): string {
  return localDay(dateReader()(event.start, event.zone).earliest, event.zone);
}

/** The last local day that anything of an event is dated, as an ISO date; never before `from`. */
export function lastDay({ event, figures, sources, retractions }: EventContent, from: string): string {
  const read = dateReader();
  const stated = [...figures, ...retractions].map(({ statedAt }) => ({ date: statedAt, zone: event.zone }));
  const printed = sources.map(({ publishedAt, zone }) => ({ date: publishedAt, zone: zone ?? event.zone }));
  const ends = [...stated, ...printed].flatMap(({ date, zone }) =>
    date === null ? [] : read(date, zone).latest,
  );
  const days = ends.filter(Number.isFinite).map((end) => localDay(end - 1, event.zone));
  return [...days, from].toSorted().at(-1) ?? from;
}
