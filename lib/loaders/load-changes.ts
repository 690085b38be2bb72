import { getHeadRevision } from "@/lib/db/queries/get-head-revision";
import { listEventsNaming } from "@/lib/db/queries/list-events-naming";
import { listTouchedBetween } from "@/lib/db/queries/list-touched-between";
import { listVocabularyChanges } from "@/lib/db/queries/list-vocabulary-changes";
import type { EventContent } from "@/lib/domain/content";
import { type PublicChange, type PublicThing, publicChanges } from "@/lib/domain/public-changes";
import { shownSources } from "@/lib/domain/shown-sources";
import { loadVisibleAt } from "./load-visible-at";

/** What the public sees otherwise at `until` than at `since`. `head`: the newest revision. */
export type LoadedChanges = { changes: PublicChange[]; until: number; head: number };

/** What is told of an event's content, which holds only what the public may see. */
type ToThings = (content: EventContent) => PublicThing[];

/** An answer about more events than these ends sooner: each is read at two revisions. */
const MOST_EVENTS = 100;

/** Sources, agents and places are shared: another event may have shown one all along. */
const isShared = ({ kind }: PublicChange) => kind === "source" || kind === "agent" || kind === "place";

/**
 * What is shown of these, unchanged, by events that nothing has touched: the public has seen it before and still does.
 * Of each the first event that shows it is enough: an agency may be named by a thousand.
 */
async function shownElsewhere(changes: readonly PublicChange[], touched: ReadonlySet<string>, until: number) {
  const shown = new Set<string>();
  const ids = [...new Set(changes.filter(isShared).map(({ id }) => id))];
  if ((await listEventsNaming(ids, until)).every((event) => touched.has(event))) return shown;
  for (const id of ids) {
    if (shown.has(id)) continue;
    for (const event of await listEventsNaming([id], until)) {
      const content = touched.has(event) ? null : await loadVisibleAt(event, until);
      if (!content) continue;
      for (const one of [...shownSources(content), ...content.agents]) shown.add(one.id);
      for (const { slug } of content.places) shown.add(slug);
      if (shown.has(id)) break;
    }
  }
  return shown;
}

/** The slugs of those that the public does not see any more: what changed of them is told, but not their name. */
async function slugsOfHidden(contents: readonly EventContent[], head: number): Promise<Set<string>> {
  const hidden = new Set<string>();
  for (const { event } of contents) {
    if ((await loadVisibleAt(event.id, head)) === null) hidden.add(event.slug);
  }
  return hidden;
}

type Stretch = { touched: ReadonlySet<string>; since: number; until: number; head: number };

async function changesOfEvents({ touched, since, until, head }: Stretch, toThings: ToThings) {
  const then: EventContent[] = [];
  const now: EventContent[] = [];
  for (const id of touched) {
    const [before, after] = [await loadVisibleAt(id, since), await loadVisibleAt(id, until)];
    if (before) then.push(before);
    if (after) now.push(after);
  }
  const told = publicChanges(then.flatMap(toThings), now.flatMap(toThings));
  const comeOrGone = told.filter(({ change }) => change !== "changed");
  const shown = await shownElsewhere(comeOrGone, touched, until);
  const hidden = until < head ? await slugsOfHidden(now, head) : new Set<string>();
  return told
    .filter((change) => change.change === "changed" || !isShared(change) || !shown.has(change.id))
    .map((one) => (one.event !== null && hidden.has(one.event) ? { ...one, event: null } : one));
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
export async function loadChanges(
  since: number,
  most: number,
  toThings: ToThings,
): Promise<LoadedChanges | null> {
  const head = await getHeadRevision();
  if (since > head) return null;
  const { until, touched } = await stretchFrom(since, Math.min(head, since + most));
  const ofEvents = await changesOfEvents({ touched, since, until, head }, toThings);
  const changes = [...ofEvents, ...(await changesOfVocabulary(since, until))];
  return { changes, until, head };
}
