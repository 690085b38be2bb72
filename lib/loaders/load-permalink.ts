import { LRUCache } from "lru-cache";
import { cache } from "react";
import { getEventContentAt } from "@/lib/db/queries/get-event-content-at";
import { getPermalink, getStoredBytes, type Permalink } from "@/lib/db/queries/get-permalink";
import { listTakedowns } from "@/lib/db/queries/list-takedowns";
import { changesSinceShared, type SharedChanges } from "@/lib/domain/permalink-changes";
import { visibleContent } from "@/lib/domain/publication";
import { type Timeline, toTimeline } from "@/lib/domain/timeline";
import { toViewState } from "@/lib/domain/view-state";
import { atOneRevision, loadTimeline } from "./load-event";

/** A shared view as it may be shown at the newest revision: whole, or not at all with the reasons why. */
export type LoadedPermalink = {
  link: Permalink;
  /** Why what it shows had to be taken down; empty: it is shown. */
  reasons: string[];
  /** The newest revision, at which this was asked. */
  head: number;
};

const MOST_BYTES = 32_000_000;

// What was shared never changes; what is taken down and what is new does with a revision.
const links = new LRUCache<string, Permalink>({ max: 1000 });
const takenDown = new LRUCache<string, string[]>({ max: 1000 });
const stored = new LRUCache<string, Uint8Array<ArrayBuffer>>({
  maxSize: MOST_BYTES,
  sizeCalculation: (bytes) => bytes.length + 1,
});
const changes = new LRUCache<string, PermalinkChanges>({ max: 1000 });

async function readLink(id: string): Promise<Permalink | null> {
  const kept = links.get(id);
  if (kept) return kept;
  const link = await getPermalink(id);
  if (link) links.set(id, link);
  return link;
}

async function readReasons({ id, shows }: Permalink, head: number): Promise<string[]> {
  const key = `${id} ${head}`;
  const kept = takenDown.get(key);
  if (kept) return kept;
  const reasons = [...new Set((await listTakedowns(shows)).map(({ reason }) => reason))];
  takenDown.set(key, reasons);
  return reasons;
}

/** What was shared under an id, and whether it may still be shown; null when nothing was. */
export const loadPermalink = cache(async (id: string): Promise<LoadedPermalink | null> => {
  const link = await readLink(id);
  if (!link) return null;
  const { result: reasons, revision: head } = await atOneRevision((at) => readReasons(link, at));
  return { link, reasons, head };
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

/** What has changed of a shared view, and its event as the public sees it now; null when it is not published. */
export type PermalinkChanges = { counts: SharedChanges; now: Timeline } | { counts: null; now: null };

/** The event as readers saw it when the view was shared. */
async function readThen({ eventId, revision }: Permalink): Promise<Timeline | null> {
  const content = await getEventContentAt(eventId, revision);
  const visible = content && visibleContent(content);
  return visible ? toTimeline(visible) : null;
}

function countChanges({ view, now: sharedAt, shows }: Permalink, then: Timeline, now: Timeline) {
  const shared = { view: toViewState(then.content, view), now: sharedAt.getTime(), shows: new Set(shows) };
  return changesSinceShared(then, now, shared);
}

/** What has changed of a shared view between its revision and the newest. */
export async function loadPermalinkChanges({ link, head }: LoadedPermalink): Promise<PermalinkChanges> {
  const key = `${link.id} ${head}`;
  const kept = changes.get(key);
  if (kept) return kept;
  const now = await loadTimeline(link.eventId, head);
  const then = await readThen(link);
  const found: PermalinkChanges =
    now && then ? { counts: countChanges(link, then, now), now } : { counts: null, now: null };
  changes.set(key, found);
  return found;
}
