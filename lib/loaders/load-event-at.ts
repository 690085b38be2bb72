import { LRUCache } from "lru-cache";
import { getEventContentAt } from "@/lib/db/queries/get-event-content-at";
import { listWithheld } from "@/lib/db/queries/list-withheld";
import type { Instant } from "@/lib/domain/instant";
import { visibleContent } from "@/lib/domain/publication";
import { type Timeline, toTimeline } from "@/lib/domain/timeline";
import { withhold } from "@/lib/domain/withheld";
import { atOneRevision, type LoadedEvent, loadEvent, loadTimeline } from "./load-event";
import { loadRevision } from "./load-revision";

// Keyed by both: what is withheld at the head is withheld at every revision before it.
const timelines = new LRUCache<string, { timeline: Timeline | null }>({ max: 50 });

async function loadTimelineAt(id: string, revision: number, head: number): Promise<Timeline | null> {
  const key = `${id} ${revision} ${head}`;
  const kept = timelines.get(key);
  if (kept) return kept.timeline;
  const then = await getEventContentAt(id, revision);
  const visible = then && visibleContent(withhold(then, await listWithheld(then)));
  const timeline = visible ? toTimeline(visible) : null;
  timelines.set(key, { timeline });
  return timeline;
}

/**
 * A published event as our records stood at a revision, without what is taken down (`listWithheld`); null when
 * it was not published then, or is not now. A revision that lies ahead is null, too.
 */
export async function loadEventAt(slug: string, revision: number): Promise<LoadedEvent | null> {
  const newest = await loadEvent(slug);
  if (!newest || revision === newest.revision) return newest;
  if (revision > newest.revision) return null;
  const { id } = newest.timeline.content.event;
  const timeline = await loadTimelineAt(id, revision, newest.revision);
  return timeline && { timeline, revision };
}

/** A published event as it was asked for: `asked` is the revision, null where it is not to be had or none was named. */
export type AskedEvent = LoadedEvent & {
  asked: number | null;
  /** When that revision was made, in ms. */
  at: Instant;
  /** The newest revision: what is withheld at it is so at every one before. */
  head: number;
};

/** A published event at a revision, else at the newest; null when it is not published. */
export async function loadEventAsAsked(slug: string, revision: number | null): Promise<AskedEvent | null> {
  const newest = await loadEvent(slug);
  if (!newest) return null;
  const then = revision === null ? null : await loadEventAt(slug, revision);
  const loaded = then ?? newest;
  const { at } = await loadRevision(loaded.revision);
  return { ...loaded, at, asked: then ? revision : null, head: newest.revision };
}

/** An event by its id as it is about to be shared: at the revision that its page was drawn from; null as in `loadEventAt`. */
export async function loadEventById(id: string, revision: number): Promise<LoadedEvent | null> {
  const { result, revision: head } = await atOneRevision((at) => loadTimeline(id, at));
  if (!result || revision > head) return null;
  const timeline = revision === head ? result : await loadTimelineAt(id, revision, head);
  return timeline && { timeline, revision };
}
