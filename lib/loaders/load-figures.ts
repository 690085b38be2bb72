import {
  type EventPlace,
  type EventsWanted,
  listEventsWithFigures,
} from "@/lib/db/queries/list-events-with-figures";
import { refreshSearchIndex } from "@/lib/db/queries/search-index";
import type { Timeline } from "@/lib/domain/timeline";
import { atOneRevision, loadTimeline } from "./load-event";
import { presentSlugOf } from "./load-present-slug";

/** Enough for most pages, and not so many that the first page of a large site reads all of it. */
const EVENTS_AT_ONCE = 10;
/** A page that finds too little ends after so many events, and the next goes on. */
const MOST_LOOKED_AT = 50;

type Walk<Row> = {
  wanted: EventsWanted;
  /** The event to begin with, that one included. */
  from: EventPlace | null;
  /** How many rows are wanted; more may be given. */
  most: number;
  /** The rows of one event, in order. */
  rowsOf: (timeline: Timeline, event: EventPlace) => Row[];
};

/** Rows, and the event at which to go on where not all that were wanted were found within one page's work. */
type Walked<Row> = { rows: Row[]; goOn: EventPlace | null };

/** The events that may have what is wanted, one after the other. */
async function* eachEvent(wanted: EventsWanted, from: Walk<unknown>["from"]): AsyncGenerator<EventPlace> {
  let last: EventPlace | undefined;
  for (let next = from; ; next = last ?? null) {
    const events = await listEventsWithFigures(wanted, next, EVENTS_AT_ONCE);
    yield* events.filter(({ id }) => id !== last?.id);
    if (events.length < EVENTS_AT_ONCE) return;
    last = events.at(-1);
  }
}

async function walk<Row>({ wanted, from, most, rowsOf }: Walk<Row>, revision: number): Promise<Walked<Row>> {
  if (wanted.authority !== null) await refreshSearchIndex();
  const event = wanted.event === null ? null : await presentSlugOf(wanted.event);
  const rows: Row[] = [];
  let lookedAt = 0;
  for await (const next of eachEvent({ ...wanted, event }, from)) {
    lookedAt += 1;
    if (lookedAt > MOST_LOOKED_AT) return { rows, goOn: next };
    const timeline = await loadTimeline(next.id, revision);
    if (timeline) rows.push(...rowsOf(timeline, next));
    if (rows.length >= most) break;
  }
  return { rows, goOn: null };
}

/**
 * Rows of the published events with figures about a subject, event by event, the latest to begin first, all
 * read at one revision; no more events are read than the rows need, and never more than a page's work.
 */
export async function loadFigureRows<Row>(asked: Walk<Row>): Promise<Walked<Row> & { revision: number }> {
  const { result, revision } = await atOneRevision((at) => walk(asked, at));
  return { ...result, revision };
}
