import { database } from "../client";

/** What revisions changed: events, by themselves or their figures, prints and acts, and what events share. */
export type Touched = {
  /** Ids. */
  events: string[];
  /** Ids of sources and agents, slugs of places. */
  shared: string[];
};

/**
 * What the revisions after `from`, up to `to`, changed, as the log tells it: also of what is no longer public, and
 * of an event that something has been moved away from.
 */
export async function listTouchedBetween(from: number, to: number): Promise<Touched> {
  const rows = await database().$queryRaw<{ id: string; shared: boolean }[]>`
    WITH changes AS (
      SELECT c."entity", c."entityId" AS id, said FROM "Change" c, unnest(ARRAY[c."before", c."after"]) AS said
      WHERE c."revisionNumber" > ${from} AND c."revisionNumber" <= ${to} AND said IS NOT NULL)
    SELECT id, false AS shared FROM changes WHERE "entity" = 'event'
    UNION SELECT said ->> 'event', false FROM changes WHERE "entity" IN ('figure', 'retraction')
    UNION SELECT f."after" ->> 'event', false FROM changes c
      JOIN "Change" f ON f."entity" = 'figure' AND f."entityId" = c.said ->> 'figure'
      WHERE c."entity" = 'appearance' AND f."revisionNumber" <= ${to} AND f."after" IS NOT NULL
    UNION SELECT id, true FROM changes WHERE "entity" IN ('source', 'agent', 'place')
    ORDER BY shared, id`;
  const of = (shared: boolean) => rows.filter((row) => row.shared === shared).map(({ id }) => id);
  return { events: of(false), shared: of(true) };
}
