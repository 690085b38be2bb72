import { getSearchChoices, type SearchChoices } from "@/lib/db/queries/search-choices";
import { type FoundEvents, searchEvents } from "@/lib/db/queries/search-events";
import { refreshSearchIndex } from "@/lib/db/queries/search-index";
import type { EventSearch } from "@/lib/domain/event-search";
import type { Timeline } from "@/lib/domain/timeline";
import { atOneRevision, loadTimeline } from "./load-event";

/** One page of the list of events; only its own events are read in full. */
export type EventPage<Asked> = FoundEvents & {
  asked: Asked;
  choices: SearchChoices;
  /** In the list's order. */
  timelines: Timeline[];
  revision: number;
};

/**
 * The events that a search finds, at most `size` of them, all read at one revision. `ask` makes the search
 * from what there is to choose from.
 */
export async function loadEventPage<Asked extends { search: EventSearch }>(
  ask: (choices: SearchChoices) => Asked,
  size: number,
): Promise<EventPage<Asked>> {
  const { result, revision } = await atOneRevision(async (at) => {
    await refreshSearchIndex();
    const choices = await getSearchChoices();
    const asked = ask(choices);
    const found = await searchEvents(asked.search, size);
    const timelines: Timeline[] = [];
    for (const { id } of found.events) {
      const timeline = await loadTimeline(id, at);
      if (timeline) timelines.push(timeline);
    }
    return { ...found, asked, choices, timelines };
  });
  return { ...result, revision };
}
