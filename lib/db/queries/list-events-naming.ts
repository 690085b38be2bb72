import { database } from "../client";

/**
 * Ids of the events that at or before a revision named any of these sources, agents (by id) or places (by slug), at
 * first hand or through others: an agent by its member, a place by one within it, a source by its copy. Asked of the
 * log, and so of what an event was made from then, whatever has become of it since.
 */
export async function listEventsNaming(ids: readonly string[], revision: number): Promise<string[]> {
  if (ids.length === 0) return [];
  const found = await database().$queryRaw<{ id: string }[]>`
    WITH RECURSIVE named AS (
      SELECT unnest(${[...ids]}::text[]) AS id
      UNION SELECT c."entityId" FROM named n JOIN "Change" c ON names_in_change(c."after") @> ARRAY[n.id]
        WHERE c."entity" IN ('source', 'agent', 'place') AND c."revisionNumber" <= ${revision}),
    naming AS (
      SELECT c."entity", c."after" AS said FROM named n JOIN "Change" c ON names_in_change(c."after") @> ARRAY[n.id]
        WHERE c."entity" IN ('figure', 'appearance', 'retraction') AND c."revisionNumber" <= ${revision})
    SELECT said ->> 'event' AS id FROM naming WHERE "entity" IN ('figure', 'retraction')
    UNION SELECT f."after" ->> 'event' FROM naming a
      JOIN "Change" f ON f."entity" = 'figure' AND f."entityId" = a.said ->> 'figure'
      WHERE a."entity" = 'appearance' AND f."revisionNumber" <= ${revision}
    ORDER BY id`;
  return found.map(({ id }) => id);
}
