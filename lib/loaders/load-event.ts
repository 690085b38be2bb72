import { LRUCache } from "lru-cache";
import { getEventContent } from "@/lib/db/queries/get-event-content";
import { getEventId, listPublishedEventIds } from "@/lib/db/queries/get-event-id";
import { getHeadRevision } from "@/lib/db/queries/get-head-revision";
import { visibleContent } from "@/lib/domain/publication";
import { type Timeline, toTimeline } from "@/lib/domain/timeline";

/** An event as the public may see it, and the revision of our records that it was read at. */
export type LoadedEvent = { timeline: Timeline; revision: number };

// A revision never changes, so nothing here is ever stale and nothing needs expiring.
const cache = new LRUCache<string, { timeline: Timeline | null }>({ max: 200 });

async function loadTimeline(id: string, revision: number): Promise<Timeline | null> {
  const key = `${id} ${revision}`;
  const kept = cache.get(key);
  if (kept) return kept.timeline;
  const content = await getEventContent(id);
  const visible = content && visibleContent(content);
  const timeline = visible ? toTimeline(visible) : null;
  // A save may have come between: then this is newer than the number says, and is not kept under it.
  if ((await getHeadRevision()) === revision) cache.set(key, { timeline });
  return timeline;
}

/** A published event by its slug, or null: drafts are as good as absent. */
export async function loadEvent(slug: string): Promise<LoadedEvent | null> {
  const revision = await getHeadRevision();
  const id = await getEventId(slug);
  const timeline = id === null ? null : await loadTimeline(id, revision);
  return timeline && { timeline, revision };
}

/** Every published event, the latest to begin first. */
export async function loadEvents(): Promise<{ timelines: Timeline[]; revision: number }> {
  const revision = await getHeadRevision();
  const timelines: Timeline[] = [];
  for (const id of await listPublishedEventIds()) {
    const timeline = await loadTimeline(id, revision);
    if (timeline) timelines.push(timeline);
  }
  return { timelines, revision };
}
