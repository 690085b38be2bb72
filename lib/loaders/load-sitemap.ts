import { LRUCache } from "lru-cache";
import { getHeadRevision } from "@/lib/db/queries/get-head-revision";
import { getLastPublicChange } from "@/lib/db/queries/get-last-public-change";
import { listLastChanges } from "@/lib/db/queries/list-last-changes";
import { listPagedEvents } from "@/lib/db/queries/list-paged-events";
import { refreshSearchIndex } from "@/lib/db/queries/search-index";
import { type EventPage, eventPages } from "@/lib/domain/event-pages";
import type { Instant } from "@/lib/domain/instant";
import type { Timeline } from "@/lib/domain/timeline";
import { loadEvent } from "./load-event";

/** A page by its path without a language, and when what is on it last changed, in ms. */
export type LoadedPage = { path: string; at: Instant | null };

/** A published event in the index of sitemaps: `parts` is how many its pages are divided into. */
export type LoadedSitemap = { slug: string; at: Instant; parts: number };

/** So many pages stand in one part: in two languages they are fewer than 50,000 addresses. */
const PAGES_OF_A_PART = 24_000;

// A revision never changes.
const indexes = new LRUCache<number, LoadedSitemap[]>({ max: 1 });
const pages = new LRUCache<string, LoadedPage[]>({ max: 50 });

/** The sitemaps of the published events, by slug. */
export async function loadSitemapIndex(): Promise<LoadedSitemap[]> {
  const head = await getHeadRevision();
  const kept = indexes.get(head);
  if (kept) return kept;
  await refreshSearchIndex();
  const index = (await listPagedEvents()).map(({ slug, savedAt, pages: all }) => {
    return { slug, at: savedAt.getTime(), parts: Math.ceil(all / PAGES_OF_A_PART) };
  });
  indexes.set(head, index);
  return index;
}

/** When all that the pages show was changed last, by id; the event with all that the public saw or sees of it. */
async function listDates(
  { content: { event, agents } }: Timeline,
  shown: EventPage[],
): Promise<ReadonlyMap<string, Date>> {
  const dates = await listLastChanges([...new Set(shown.flatMap(({ shows }) => shows))]);
  if (!dates.has(event.id)) return dates;
  const seen = agents.map(({ id }) => id);
  const last = await getLastPublicChange(event.id, seen);
  return last ? dates.set(event.id, last) : dates;
}

/** The last of the days on which what a page shows was changed. */
function lastOf({ shows }: EventPage, dates: ReadonlyMap<string, Date>): Instant | null {
  const known = shows.flatMap((id) => dates.get(id)?.getTime() ?? []);
  return known.length > 0 ? known.reduce((a, b) => Math.max(a, b)) : null;
}

const FOLDERS = { figure: "figures", source: "sources", agent: "agents" };

const pathOf = ({ kind, id }: EventPage, slug: string) =>
  kind === "event" ? `/events/${slug}` : `/${FOLDERS[kind]}/${id}`;

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
  const inPart = eventPages(timeline).slice((part - 1) * PAGES_OF_A_PART, part * PAGES_OF_A_PART);
  if (inPart.length === 0) return null;
  const dates = await listDates(timeline, inPart);
  const found = inPart.map((page) => ({ path: pathOf(page, slug), at: lastOf(page, dates) }));
  pages.set(key, found);
  return found;
}
