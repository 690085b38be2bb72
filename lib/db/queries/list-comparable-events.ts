import { database } from "../client";

/** A published event by what a choice of events needs. */
export type ComparableEvent = {
  id: string;
  slug: string;
  title: string;
  /** BCP 47: what the title is written in. */
  language: string;
  /** Slugs of what the public sees figures of. */
  metrics: string[];
};

/** The published events, the latest to begin first; `refreshSearchIndex` comes first. */
export function listComparableEvents(): Promise<ComparableEvent[]> {
  return database().$queryRaw<ComparableEvent[]>`
    SELECT e."id", e."slug", e."title", e."language", s."metrics"
    FROM "Event" e JOIN "EventSearch" s ON s."eventId" = e."id"
    WHERE e."state" = 'published'
    ORDER BY e."startEarliest" DESC, e."slug"`;
}
