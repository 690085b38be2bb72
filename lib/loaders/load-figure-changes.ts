import { LRUCache } from "lru-cache";
import { getHeadRevision } from "@/lib/db/queries/get-head-revision";
import type { EventRevision, EventRevisionStart } from "@/lib/db/queries/list-event-revisions";
import { listTakenDown } from "@/lib/db/queries/list-withheld";
import { refreshSearchIndex } from "@/lib/db/queries/search-index";
import { changesOfRevision, type RevisionChange } from "@/lib/domain/revision-changes";
import { isTellable, restsOn, withoutTakenDown } from "@/lib/domain/tellable-change";
import { type Timeline, toTimeline } from "@/lib/domain/timeline";
import { eachEventRevision } from "./each-event-revision";
import { atOneRevision, loadTimeline } from "./load-event";
import { type LoadedRevision, loadRevision } from "./load-revision";
import { loadVisibleAt } from "./load-visible-at";

/** Of which events changes are told, and of which agents; null: all. */
export type ChangesAsked = { events: readonly string[] | null; agent: string | null };

/** Where a page of changes begins: so many changes after the first that a revision made of an event. */
export type ChangesStart = EventRevisionStart & { skip: number };

/** One change of one figure; `timeline` is its event as the public sees it now, null when it does not. */
export type LoadedChange = {
  change: RevisionChange;
  revision: LoadedRevision;
  event: string;
  timeline: Timeline | null;
};

/** Changes, newest first. `next`: where the next page begins; null on the last one. */
export type LoadedFigureChanges = {
  changes: LoadedChange[];
  next: ChangesStart | null;
  head: LoadedRevision;
};

/** A page that finds too little ends after so many revisions of events, and the next goes on. */
const MOST_LOOKED_AT = 50;

// What a revision did never changes.
const done = new LRUCache<string, RevisionChange[]>({ max: 2000 });
const timelines = new LRUCache<string, { timeline: Timeline | null }>({ max: 20 });
// Feeds are asked for again and again, most often while nothing was saved.
const pages = new LRUCache<string, Omit<LoadedFigureChanges, "head">>({ max: 50 });

async function loadTimelineOf(event: string, revision: number): Promise<Timeline | null> {
  const key = `${event} ${revision}`;
  const kept = timelines.get(key);
  if (kept) return kept.timeline;
  const visible = await loadVisibleAt(event, revision);
  const timeline = visible ? toTimeline(visible) : null;
  timelines.set(key, { timeline });
  return timeline;
}

async function loadDone({ event, revision, was, is }: EventRevision): Promise<RevisionChange[]> {
  const key = `${event} ${revision}`;
  const kept = done.get(key);
  if (kept) return kept;
  const before = was ? await loadTimelineOf(event, revision - 1) : null;
  const after = is ? await loadTimelineOf(event, revision) : null;
  const changes = changesOfRevision(before, after);
  done.set(key, changes);
  return changes;
}

/** Changes without what rested on anything that is taken down for legal reasons now. */
async function withoutAnyTakenDown(changes: LoadedChange[]): Promise<LoadedChange[]> {
  const gone = await listTakenDown([...new Set(changes.flatMap(({ change }) => restsOn(change)))]);
  if (gone.size === 0) return changes;
  return changes.map((loaded) => {
    const { change, timeline } = loaded;
    return timeline ? { ...loaded, change: withoutTakenDown(change, { timeline, gone }) } : loaded;
  });
}

const isOf = ({ agents }: RevisionChange, agent: string | null) => agent === null || agents.includes(agent);

async function readPage(
  { events, agent }: ChangesAsked,
  start: ChangesStart,
  most: number,
  head: number,
): Promise<Omit<LoadedFigureChanges, "head">> {
  const changes: LoadedChange[] = [];
  const places = eachEventRevision(events, start);
  for (let lookedAt = 0; ; lookedAt++) {
    const { done: isOver, value: place } = await places.next();
    if (isOver) return { changes, next: place && { ...place, skip: 0 } };
    const { event } = place;
    const isFirst = place.revision === start.revision && event === start.event;
    const skip = isFirst ? start.skip : 0;
    if (lookedAt === MOST_LOOKED_AT) return { changes, next: { revision: place.revision, event, skip } };
    const made = await loadDone(place);
    const timeline = await loadTimeline(event, head);
    const revision = await loadRevision(place.revision);
    for (const [index, change] of made.entries()) {
      if (index < skip || !isTellable(change, timeline)) continue;
      if (!isOf(change, agent)) continue;
      if (changes.length === most) return { changes, next: { revision: place.revision, event, skip: index } };
      changes.push({ change, revision, event, timeline });
    }
  }
}

/**
 * What our revisions did to figures (METHOD.md, "What changed in our records"), newest first, at most `most` from
 * `start` on. What was told of something that is no longer public is left out: only that it went is told.
 */
export async function loadFigureChanges(
  asked: ChangesAsked,
  start: ChangesStart | null,
  most: number,
): Promise<LoadedFigureChanges> {
  const { result, revision } = await atOneRevision(async (head) => {
    const key = JSON.stringify([head, asked, start, most]);
    const kept = pages.get(key);
    if (kept) return kept;
    await refreshSearchIndex();
    const newest = { revision: head, event: "", skip: 0 };
    const first = start && start.revision <= head ? start : newest;
    const read = await readPage(asked, first, most, head);
    const told = await withoutAnyTakenDown(read.changes);
    const page = { ...read, changes: told.filter(({ change }) => isOf(change, asked.agent)) };
    if ((await getHeadRevision()) === head) pages.set(key, page);
    return page;
  });
  return { ...result, head: await loadRevision(revision) };
}
