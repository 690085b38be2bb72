import { getSearchChoices, type SearchChoices } from "@/lib/db/queries/search-choices";
import { searchEvents } from "@/lib/db/queries/search-events";
import { refreshSearchIndex } from "@/lib/db/queries/search-index";
import type { EventSearch } from "@/lib/domain/event-search";
import type { Timeline } from "@/lib/domain/timeline";
import { atOneRevision } from "./load-event";
import { loadEventAt } from "./load-event-at";

/** All that a search finds, however many pages it has: slugs only, since the events may be more than can be held. */
export type SearchResult<Asked> = {
  asked: Asked;
  choices: SearchChoices;
  /** In the list's order. */
  slugs: string[];
  revision: number;
};

const EVENTS_AT_ONCE = 200;

async function allSlugs(search: EventSearch): Promise<string[]> {
  const slugs: string[] = [];
  for (let after = search.after; ; ) {
    const { events, more } = await searchEvents({ ...search, after }, EVENTS_AT_ONCE);
    slugs.push(...events.map(({ slug }) => slug));
    const last = events.at(-1);
    if (!more || !last) return slugs;
    after = { sort: search.sort, key: last.key, slug: last.slug };
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
    return { asked, choices, slugs: await allSlugs(asked.search) };
  });
  return { ...result, revision };
}

/** These events as our records stood at a revision, one after the other; without one that was withdrawn by us since. */
export async function* eachEventAt(slugs: readonly string[], revision: number): AsyncGenerator<Timeline> {
  for (const slug of slugs) {
    const loaded = await loadEventAt(slug, revision);
    if (loaded) yield loaded.timeline;
  }
}
