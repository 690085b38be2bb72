import { LRUCache } from "lru-cache";
import { getEventContentAt } from "@/lib/db/queries/get-event-content-at";
import { getHeadRevision } from "@/lib/db/queries/get-head-revision";
import { listEventsNaming } from "@/lib/db/queries/list-events-naming";
import { listTouchedBetween } from "@/lib/db/queries/list-touched-between";
import { listVocabularyChanges } from "@/lib/db/queries/list-vocabulary-changes";
import type { EventContent } from "@/lib/domain/content";
import { type PublicChange, publicChanges } from "@/lib/domain/public-changes";
import { visibleContent } from "@/lib/domain/publication";

/** What the public sees otherwise at `until` than at `since`. `head`: the newest revision. */
export type LoadedChanges = { changes: PublicChange[]; until: number; head: number };

/** An answer about more events than these ends sooner: each is read at two revisions. */
const MOST_EVENTS = 100;

// What was recorded up to a revision never changes.
const contents = new LRUCache<string, { content: EventContent | null }>({ max: 100 });

async function visibleAt(id: string, revision: number): Promise<EventContent | null> {
  const key = `${id} ${revision}`;
  const kept = contents.get(key);
  if (kept) return kept.content;
  const recorded = await getEventContentAt(id, revision);
  const content = recorded && visibleContent(recorded);
  contents.set(key, { content });
  return content;
}

/** Sources, agents and places are shared: another event may have shown one all along. */
const SHARED = {
  source: (content: EventContent) => content.sources.map((s) => s.id),
  agent: (content: EventContent) => content.agents.map((a) => a.id),
  place: (content: EventContent) => content.places.map((p) => p.slug),
};

/** Is it shown, unchanged, by an event that nothing has touched? Then the public has seen it before and still does. */
async function isShownElsewhere(
  { kind, id }: PublicChange,
  touched: ReadonlySet<string>,
  until: number,
): Promise<boolean> {
  if (kind !== "source" && kind !== "agent" && kind !== "place") return false;
  for (const event of await listEventsNaming([id], until)) {
    const content = touched.has(event) ? null : await visibleAt(event, until);
    if (content && SHARED[kind](content).includes(id)) return true;
  }
  return false;
}

async function changesOfEvents(touched: ReadonlySet<string>, since: number, until: number) {
  const then: EventContent[] = [];
  const now: EventContent[] = [];
  for (const id of touched) {
    const [before, after] = [await visibleAt(id, since), await visibleAt(id, until)];
    if (before) then.push(before);
    if (after) now.push(after);
  }
  const told: PublicChange[] = [];
  for (const change of publicChanges(then, now))
    if (change.change === "changed" || !(await isShownElsewhere(change, touched, until))) told.push(change);
  return told;
}

async function touchedBetween(since: number, until: number): Promise<Set<string>> {
  const { events, shared } = await listTouchedBetween(since, until);
  return new Set([...events, ...(await listEventsNaming(shared, until))]);
}

/** How far one answer goes: over fewer revisions where these touch very many events, but over one at least. */
async function stretchFrom(since: number, furthest: number) {
  for (let until = furthest; ; until = since + Math.ceil((until - since) / 2)) {
    const touched = await touchedBetween(since, until);
    if (touched.size <= MOST_EVENTS || until <= since + 1) return { until, touched };
  }
}

async function changesOfVocabulary(since: number, until: number): Promise<PublicChange[]> {
  const found = await listVocabularyChanges(since, until);
  return found.map(({ kind, id, isNew }) => {
    return { kind, id, event: null, change: isNew ? "created" : "changed" };
  });
}

/**
 * What came, changed and went of all that the public sees between the revisions `since` and `until`, which
 * is at most `most` later. Null when `since` lies ahead. Drafts are in it no more than on any page.
 */
export async function loadChanges(since: number, most: number): Promise<LoadedChanges | null> {
  const head = await getHeadRevision();
  if (since > head) return null;
  const { until, touched } = await stretchFrom(since, Math.min(head, since + most));
  const ofEvents = await changesOfEvents(touched, since, until);
  const changes = [...ofEvents, ...(await changesOfVocabulary(since, until))];
  return { changes, until, head };
}
