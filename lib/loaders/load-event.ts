import { LRUCache } from "lru-cache";
import { cache } from "react";
import { getEventContentAtHead } from "@/lib/db/queries/get-event-content";
import { getEventId, listPublishedEventIds } from "@/lib/db/queries/get-event-id";
import { getHeadRevision } from "@/lib/db/queries/get-head-revision";
import { visibleContent } from "@/lib/domain/publication";
import { type Timeline, toTimeline } from "@/lib/domain/timeline";
import { TooBusyError } from "@/lib/domain/too-busy";

/** An event as the public may see it, and the revision of our records that it was read at. */
export type LoadedEvent = { timeline: Timeline; revision: number };

// A revision never changes, so nothing here is ever stale and nothing needs expiring.
const timelines = new LRUCache<string, { timeline: Timeline | null }>({ max: 200 });

/**
 * An event as the public may see it now; null when it may not. `head`: the newest revision, as it was asked last;
 * what is given may be of a later one.
 */
async function loadNewest(id: string, head: number): Promise<LoadedEvent | null> {
  const kept = timelines.get(`${id} ${head}`);
  if (kept) return kept.timeline && { timeline: kept.timeline, revision: head };
  const { content, revision } = await getEventContentAtHead(id);
  const visible = content && visibleContent(content);
  const timeline = visible ? toTimeline(visible) : null;
  timelines.set(`${id} ${revision}`, { timeline });
  return timeline && { timeline, revision };
}

/** An event as the public may see it, or null: at this revision, or at a later one where there is one (`atOneRevision`). */
export async function loadTimeline(id: string, revision: number): Promise<Timeline | null> {
  return (await loadNewest(id, revision))?.timeline ?? null;
}

/** An import saves again and again: whoever reads long meanwhile is told to come back, instead of reading for ever. */
const MOST_TRIES = 12;
const RETRY_SECONDS = 5;

/**
 * Reads again when a save came between: what is given was read at just that revision. Throws `TooBusyError`
 * where saves come faster than it can be read.
 */
export async function atOneRevision<Result>(read: (revision: number) => Promise<Result>) {
  for (let left = MOST_TRIES; left > 0; left -= 1) {
    const revision = await getHeadRevision();
    const result = await read(revision);
    if ((await getHeadRevision()) === revision) return { result, revision };
  }
  throw new TooBusyError(
    "Much is being saved right now. Retry-After says in how many seconds to ask again.",
    RETRY_SECONDS,
  );
}

/** A published event by its slug, or null: drafts are as good as absent. Read once for a page and its title. */
export const loadEvent = cache(async (slug: string): Promise<LoadedEvent | null> => {
  const found = await getEventId(slug);
  const loaded = found && (await loadNewest(found.id, found.revision));
  // It may have been renamed since: under this slug it is not to be found any more.
  return loaded?.timeline.content.event.slug === slug ? loaded : null;
});

/** The published ones of the events that `find` names, in its order, and the revision that all were read at. */
export async function loadFound(
  find: () => Promise<string[]>,
): Promise<{ timelines: Timeline[]; revision: number }> {
  const { result, revision } = await atOneRevision(async (at) => {
    const found: Timeline[] = [];
    for (const id of await find()) {
      const timeline = await loadTimeline(id, at);
      if (timeline) found.push(timeline);
    }
    return found;
  });
  return { timelines: result, revision };
}

/** Every published event, the latest to begin first. */
export const loadEvents = () => loadFound(listPublishedEventIds);
