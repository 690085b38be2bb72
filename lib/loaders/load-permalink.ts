import { LRUCache } from "lru-cache";
import { cache } from "react";
import { getHeadRevision } from "@/lib/db/queries/get-head-revision";
import {
  getPermalink,
  getStoredBytes,
  listShown,
  listTakedownReasons,
  type Permalink,
} from "@/lib/db/queries/get-permalink";
import {
  type AmendedNumbers,
  changesSinceShared,
  type Renumbered,
  type SharedChanges,
} from "@/lib/domain/permalink-changes";
import { type Timeline, toTimeline } from "@/lib/domain/timeline";
import { toViewState, type ViewState, writeViewState } from "@/lib/domain/view-state";
import { loadTimeline } from "./load-event";
import { loadVisibleAt } from "./load-visible-at";

/** A shared view as it may be shown at the newest revision: whole, or not at all with the reasons why. */
export type LoadedPermalink = {
  link: Permalink;
  /** Why what it shows had to be taken down; empty: it is shown. */
  reasons: string[];
  /** The newest revision, at which this was asked. */
  head: number;
};

/** Of so many figures both numbers are told. */
const MOST_NUMBERS = 10;
const MOST_BYTES = 32_000_000;
const MOST_CHARACTERS = 4_000_000;

/** So much of what can be written as JSON, by how long that is. */
const keptByLength = <Kept extends object>() =>
  new LRUCache<string, Kept>({
    maxSize: MOST_CHARACTERS,
    sizeCalculation: (value, key) => key.length + JSON.stringify(value).length,
  });

// What was shared never changes; what is taken down and what is new does with a revision.
const links = keptByLength<Permalink>();
const takenDown = keptByLength<string[]>();
const changes = keptByLength<PermalinkChanges>();
const stored = new LRUCache<string, Uint8Array<ArrayBuffer>>({
  maxSize: MOST_BYTES,
  sizeCalculation: (bytes) => bytes.length + 1,
});

async function readLink(id: string): Promise<Permalink | null> {
  const kept = links.get(id);
  if (kept) return kept;
  const link = await getPermalink(id);
  if (link) links.set(id, link);
  return link;
}

/** What was shared under an id, and whether it may still be shown; null when nothing was. */
export const loadPermalink = cache(async (id: string): Promise<LoadedPermalink | null> => {
  const link = await readLink(id);
  if (!link) return null;
  const newest = await getHeadRevision();
  const kept = takenDown.get(`${id} ${newest}`);
  if (kept) return { link, reasons: kept, head: newest };
  const { reasons, revision } = await listTakedownReasons(id);
  takenDown.set(`${id} ${revision}`, reasons);
  return { link, reasons, head: revision };
});

/** Stored bytes by their SHA-256 in hex. Throws when there are none: a permalink names only what is there. */
export async function loadStoredBytes(hash: string): Promise<Uint8Array<ArrayBuffer>> {
  const kept = stored.get(hash);
  if (kept) return kept;
  const bytes = await getStoredBytes(hash);
  if (!bytes) throw new Error(`Nothing is stored under ${hash}.`);
  stored.set(hash, bytes);
  return bytes;
}

/** The same as text. */
export async function loadStoredText(hash: string): Promise<string> {
  return new TextDecoder().decode(await loadStoredBytes(hash));
}

/**
 * What has changed of a shared view, and the path, without a language, of the same view as the public sees it now; null
 * when its event is not published.
 */
export type PermalinkChanges =
  | { counts: SharedChanges; amended: AmendedNumbers; live: string }
  | { counts: null; amended: null; live: null };

/** The event as readers saw it when the view was shared. */
async function readThen({ eventId, revision }: Permalink): Promise<Timeline | null> {
  const visible = await loadVisibleAt(eventId, revision);
  return visible ? toTimeline(visible) : null;
}

/** The first of the figures whose number is another, and what all of them count as it is called now. */
function toAmended(
  renumbered: Renumbered[],
  { metric, population, place }: ViewState,
  now: Timeline,
): AmendedNumbers {
  const { metrics, populations, places } = now.content;
  const names = {
    metrics: metrics.filter(({ slug }) => slug === metric),
    populations: populations.filter(({ slug }) => slug === population),
    places: places.filter(({ slug }) => slug === place),
  };
  const figures = renumbered.slice(0, MOST_NUMBERS);
  const more = renumbered.length - figures.length;
  return { figures, more, counted: { metric, population, place, names } };
}

async function countChanges({ id, view, now: sharedAt }: Permalink, then: Timeline, now: Timeline) {
  const shows = new Set(await listShown(id));
  const seen = toViewState(then.content, view);
  const { counts, renumbered } = changesSinceShared(then, now, {
    view: seen,
    now: sharedAt.getTime(),
    shows,
  });
  return { counts, amended: toAmended(renumbered, seen, now) };
}

function livePath({ view }: Permalink, { content }: Timeline): string {
  return `/events/${content.event.slug}${writeViewState(content, toViewState(content, view))}`;
}

/** What has changed of a shared view between its revision and the newest. */
export async function loadPermalinkChanges({ link, head }: LoadedPermalink): Promise<PermalinkChanges> {
  const key = `${link.id} ${head}`;
  const kept = changes.get(key);
  if (kept) return kept;
  const now = await loadTimeline(link.eventId, head);
  const then = await readThen(link);
  // Of the timelines only what is told: one can be megabytes, and many links may be looked at.
  const found: PermalinkChanges =
    now && then
      ? { ...(await countChanges(link, then, now)), live: livePath(link, now) }
      : { counts: null, amended: null, live: null };
  changes.set(key, found);
  return found;
}
