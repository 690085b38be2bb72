import { database } from "../client";

/** A published event: how many pages are about it, and when anything that the public saw or sees of it last changed. */
export type PagedEvent = { slug: string; pages: number; savedAt: Date };

/** Every published event, by slug; as up to date as `refreshSearchIndex` has made it. */
export async function listPagedEvents(): Promise<PagedEvent[]> {
  return database().$queryRaw<PagedEvent[]>`
    SELECT e."slug", s."pages", s."savedAt" FROM "EventSearch" s
    JOIN "Event" e ON e."id" = s."eventId" AND e."state" = 'published' ORDER BY e."slug" COLLATE "C"`;
}
