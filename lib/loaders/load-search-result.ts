import { getSearchChoices, type SearchChoices } from "@/lib/db/queries/search-choices";
import { searchEvents } from "@/lib/db/queries/search-events";
import { refreshSearchIndex } from "@/lib/db/queries/search-index";
import type { EventSearch } from "@/lib/domain/event-search";
import type { Timeline } from "@/lib/domain/timeline";
import { atOneRevision } from "./load-event";
import { loadEventById } from "./load-event-at";

/** All that a search finds, however many pages it has: ids only, since the events may be more than can be held. */
export type SearchResult<Asked> = {
  asked: Asked;
  choices: SearchChoices;
  /** In the list's order. */
  ids: string[];
  revision: number;
};

const EVENTS_AT_ONCE = 200;

async function allIds(search: EventSearch): Promise<string[]> {
  const ids: string[] = [];
  for (let after = search.after; ; ) {
    const { events, more } = await searchEvents({ ...search, after }, EVENTS_AT_ONCE);
    ids.push(...events.map(({ id }) => id));
    const last = events.at(-1);
    if (!more || !last) return ids;
    after = { sort: search.sort, ...last };
  }
}

/** Every event that a search finds, at one revision. `ask` makes the search from what there is to choose from. */
export async function loadSearchResult<Asked extends { search: EventSearch }>(
  ask: (choices: SearchChoices) => Asked,
): Promise<SearchResult<Asked>> {
  const { result, revision } = await atOneRevision(async () => {
    await refreshSearchIndex();
    const choices = await getSearchChoices();
    const asked = ask(choices);
    return { asked, choices, ids: await allIds(asked.search) };
  });
  return { ...result, revision };
}

/**
 * These events as our records stood at a revision, one after the other, whatever they are called by now; without one
 * that was withdrawn by us since.
 */
export async function* eachEventAt(ids: readonly string[], revision: number): AsyncGenerator<Timeline> {
  for (const id of ids) {
    const loaded = await loadEventById(id, revision);
    if (loaded) yield loaded.timeline;
  }
}
