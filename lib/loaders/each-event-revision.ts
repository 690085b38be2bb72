import {
  type EventRevision,
  type EventRevisionStart,
  listEventRevisions,
} from "@/lib/db/queries/list-event-revisions";

/** So many revisions are looked through at once where more events are asked about than these. */
const WINDOW = 1000;
const FEW_EVENTS = 20;
/** It ends after so many windows, and whoever wants more goes on. */
const MOST_WINDOWS = 10;
const MOST_AT_ONCE = 50;

/**
 * The revisions of events (ids; null: of all) from a place in the list on, newest first, one after the other. Returns
 * where it goes on after so many windows; null when there are no more. `refreshSearchIndex` must have come before.
 */
export async function* eachEventRevision(
  events: readonly string[] | null,
  first: EventRevisionStart,
): AsyncGenerator<EventRevision, EventRevisionStart | null> {
  const isFew = events !== null && events.length <= FEW_EVENTS;
  let start = first;
  for (let windows = 0; start.revision > 0; ) {
    if (windows === MOST_WINDOWS) return start;
    const from = isFew ? 1 : Math.max(1, start.revision - WINDOW + 1);
    const found = await listEventRevisions({ events, start, from, most: MOST_AT_ONCE });
    yield* found;
    const last = found.length < MOST_AT_ONCE ? undefined : found.at(-1);
    if (!last) windows += 1;
    // The smallest text that sorts after the last event's id.
    start = last
      ? { revision: last.revision, event: `${last.event}\u0001` }
      : { revision: from - 1, event: "" };
  }
  return null;
}
