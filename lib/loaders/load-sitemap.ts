import { LRUCache } from "lru-cache";
import { getHeadRevision } from "@/lib/db/queries/get-head-revision";
import { listChangedEvents, listLastChanges } from "@/lib/db/queries/list-last-changes";
import type { Instant } from "@/lib/domain/instant";
import type { Timeline } from "@/lib/domain/timeline";
import { loadEvent } from "./load-event";

/** A page by its path without a language, and when what is on it last changed, in ms. */
export type LoadedPage = { path: string; at: Instant | null };

/** A published event in the index of sitemaps: `parts` is how many its pages are divided into. */
export type LoadedSitemap = { slug: string; at: Instant; parts: number };

/** Of each kind of page, so many stand in one part: three kinds in two languages are fewer than 50,000. */
const OF_EACH_KIND = 8000;

// A revision never changes.
const indexes = new LRUCache<number, LoadedSitemap[]>({ max: 1 });
const pages = new LRUCache<string, LoadedPage[]>({ max: 50 });

/** The sitemaps of the published events, by slug. */
export async function loadSitemapIndex(): Promise<LoadedSitemap[]> {
  const head = await getHeadRevision();
  const kept = indexes.get(head);
  if (kept) return kept;
  // Figures and sources are shown with a print or a report, so there are no more of either.
  const index = (await listChangedEvents()).map(({ slug, at, prints }) => {
    return { slug, at: at.getTime(), parts: Math.max(1, Math.ceil(prints / OF_EACH_KIND)) };
  });
  indexes.set(head, index);
  return index;
}

type Dates = ReadonlyMap<string, Date>;

/** The last of these days, of what has these ids. */
function lastOf(ids: Iterable<string>, dates: Dates): Instant | null {
  const known = [...ids].flatMap((id) => dates.get(id)?.getTime() ?? []);
  return known.length > 0 ? known.reduce((a, b) => Math.max(a, b)) : null;
}

/** What is on a figure's page: itself, its prints, and the acts upon it. */
function partsOfFigures({ content, figures }: Timeline): Map<string, string[]> {
  const parts = new Map(
    figures.map(({ figure, appearances }) => {
      return [figure.id, [figure.id, ...appearances.map(({ appearance }) => appearance.id)]];
    }),
  );
  for (const act of content.retractions) for (const id of act.figures) parts.get(id)?.push(act.id);
  return parts;
}

function toPages(timeline: Timeline, dates: Dates, part: number): LoadedPage[] {
  const { event, sources, agents } = timeline.content;
  const figures = [...partsOfFigures(timeline)];
  const whole = [event.id, ...figures.flatMap(([, parts]) => parts)];
  const path = `/events/${event.slug}`;
  const inPart = <Thing>(all: Thing[]) => all.slice((part - 1) * OF_EACH_KIND, part * OF_EACH_KIND);
  return [
    ...(part === 1 ? [{ path, at: lastOf(whole, dates) }] : []),
    ...inPart(figures).map(([id, parts]) => ({ path: `/figures/${id}`, at: lastOf(parts, dates) })),
    ...inPart(sources).map(({ id }) => ({ path: `/sources/${id}`, at: lastOf([id], dates) })),
    ...inPart(agents).map(({ id }) => ({ path: `/agents/${id}`, at: lastOf([id], dates) })),
  ];
}

/**
 * A part, from 1, of the pages about an event: its own, and those of its figures, sources and agents. Null when the
 * event is not public or has no such part.
 */
export async function loadPagesOfEvent(slug: string, part: number): Promise<LoadedPage[] | null> {
  const loaded = await loadEvent(slug);
  if (!loaded) return null;
  const { timeline, revision } = loaded;
  const key = `${slug} ${part} ${revision}`;
  const kept = pages.get(key);
  if (kept) return kept;
  const { event, figures, appearances, retractions, sources, agents } = timeline.content;
  const all = [event, ...figures, ...appearances, ...retractions, ...sources, ...agents];
  const found = toPages(timeline, await listLastChanges(all.map(({ id }) => id)), part);
  if (found.length === 0) return null;
  pages.set(key, found);
  return found;
}
