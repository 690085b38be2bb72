import { database } from "../client";
import { Prisma } from "../generated/client";

/** A revision that may have changed what the public sees of an event, and whether it saw the event before and after. */
export type EventRevision = { revision: number; event: string; was: boolean; is: boolean };

/** Where in the list to begin: at this revision, and within it at this event. */
export type EventRevisionStart = { revision: number; event: string };

type Asked = {
  /** Ids; null for every event. */
  events: readonly string[] | null;
  /** Later revisions are left out, and of its own those of events before. */
  start: EventRevisionStart;
  /** Revisions before this one are left out. */
  from: number;
  most: number;
};

/** How an event stood last among the revisions of which `when` is true. */
function stateOf(when: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(SELECT s."after" ->> 'state' FROM "Change" s
    WHERE s."entity" = 'event' AND s."entityId" = t.event AND ${when}
    ORDER BY s."revisionNumber" DESC, s."ordinal" DESC LIMIT 1)`;
}

/** Changes `c` beside the events `e` that are told with what was changed; of few events by what these are made from. */
function sharedBy(events: Asked["events"]): Prisma.Sql {
  if (events === null)
    return Prisma.sql`"Change" c JOIN "EventSearch" e ON e."madeFrom" @> ARRAY[c."entityId"]`;
  return Prisma.sql`"EventSearch" e CROSS JOIN LATERAL unnest(e."madeFrom") AS m(id)
    JOIN "Change" c ON c."entityId" = m.id`;
}

/**
 * The revisions that touched published events, newest first, then by event: by the event itself, its figures,
 * prints and acts, and by the sources and agents that it is told with. `refreshSearchIndex` must have come before.
 */
export async function listEventRevisions({ events, start, from, most }: Asked): Promise<EventRevision[]> {
  const within = Prisma.sql`c."revisionNumber" BETWEEN ${from} AND ${start.revision}`;
  const among = (id: Prisma.Sql) =>
    events === null ? Prisma.sql`true` : Prisma.sql`${id} = ANY(${[...events]}::text[])`;
  return database().$queryRaw<EventRevision[]>`
    WITH touched AS (
      SELECT c."revisionNumber" AS revision, c."entityId" AS event FROM "Change" c
        WHERE c."entity" = 'event' AND ${within} AND ${among(Prisma.sql`c."entityId"`)}
      UNION SELECT c."revisionNumber", f."eventId" FROM "Figure" f
        JOIN "Change" c ON c."entity" = 'figure' AND c."entityId" = f."id"
        WHERE ${within} AND ${among(Prisma.sql`f."eventId"`)}
      UNION SELECT c."revisionNumber", r."eventId" FROM "Retraction" r
        JOIN "Change" c ON c."entity" = 'retraction' AND c."entityId" = r."id"
        WHERE ${within} AND ${among(Prisma.sql`r."eventId"`)}
      UNION SELECT c."revisionNumber", f."eventId" FROM "Figure" f
        JOIN "Appearance" a ON a."figureId" = f."id"
        JOIN "Change" c ON c."entity" = 'appearance' AND c."entityId" = a."id"
        WHERE ${within} AND ${among(Prisma.sql`f."eventId"`)}
      UNION SELECT c."revisionNumber", e."eventId" FROM ${sharedBy(events)}
        WHERE c."entity" IN ('source', 'agent') AND ${within} AND ${among(Prisma.sql`e."eventId"`)}),
    stated AS (
      SELECT t.revision, t.event,
        coalesce(${stateOf(Prisma.sql`s."revisionNumber" < t.revision`)} = 'published', false) AS was,
        coalesce(${stateOf(Prisma.sql`s."revisionNumber" <= t.revision`)} = 'published', false) AS "is"
      FROM touched t
      WHERE t.revision < ${start.revision} OR t.event COLLATE "C" >= ${start.event})
    SELECT revision, event, was, "is" FROM stated WHERE was OR "is"
    ORDER BY revision DESC, event COLLATE "C" LIMIT ${most}`;
}
