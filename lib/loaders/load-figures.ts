import {
  type EventPlace,
  type FigureSubject,
  listEventsWithFigures,
} from "@/lib/db/queries/list-events-with-figures";
import type { Timeline } from "@/lib/domain/timeline";
import { atOneRevision, loadTimeline } from "./load-event";

/** Enough for most pages, and not so many that the first page of a large site reads all of it. */
const EVENTS_AT_ONCE = 10;

type Walk<Row> = {
  subject: FigureSubject;
  /** The event to begin with, that one included. */
  from: { start: number; slug: string } | null;
  /** How many rows are wanted; more may be given. */
  most: number;
  /** The rows of one event, in order. */
  rowsOf: (timeline: Timeline, event: EventPlace) => Row[];
};

async function walk<Row>({ subject, from, most, rowsOf }: Walk<Row>, revision: number): Promise<Row[]> {
  const rows: Row[] = [];
  let next = from;
  let last: EventPlace | undefined;
  for (;;) {
    const events = await listEventsWithFigures(subject, next, EVENTS_AT_ONCE);
    for (const event of events.filter(({ id }) => id !== last?.id)) {
      const timeline = await loadTimeline(event.id, revision);
      if (timeline) rows.push(...rowsOf(timeline, event));
      if (rows.length >= most) return rows;
    }
    if (events.length < EVENTS_AT_ONCE) return rows;
    last = events.at(-1);
    next = last ?? null;
  }
}

/**
 * Rows of the published events with figures about a subject, event by event, the latest to begin first, all
 * read at one revision; no more events are read than the rows need.
 */
export async function loadFigureRows<Row>(asked: Walk<Row>): Promise<{ rows: Row[]; revision: number }> {
  const { result, revision } = await atOneRevision((at) => walk(asked, at));
  return { rows: result, revision };
}
