import { database } from "../client";

/** Ids of the sources and agents, slugs of the places, that by a revision had named any of these. */
async function listSharedNaming(ids: readonly string[], revision: number): Promise<string[]> {
  const found = await database().$queryRaw<{ id: string }[]>`
    SELECT DISTINCT c."entityId" AS id FROM "Change" c
    WHERE names_in_change(c."after") && ${[...ids]}::text[]
      AND c."entity" IN ('source', 'agent', 'place') AND c."revisionNumber" <= ${revision}`;
  return found.map(({ id }) => id);
}

/** These and, step by step, all that lead to them. Asked a step at a time: only for given ids is the index used. */
async function withThoseNaming(ids: readonly string[], revision: number): Promise<string[]> {
  const named = new Set(ids);
  for (let last = [...named]; last.length > 0; ) {
    last = (await listSharedNaming(last, revision)).filter((id) => !named.has(id));
    for (const id of last) named.add(id);
  }
  return [...named];
}

/**
 * Ids of the events that at or before a revision named any of these sources, agents (by id) or places (by slug), at
 * first hand or through others: an agent by its member, a place by one within it, a source by its copy. Asked of the
 * log, and so of what an event was made from then, whatever has become of it since.
 */
export async function listEventsNaming(ids: readonly string[], revision: number): Promise<string[]> {
  if (ids.length === 0) return [];
  const named = await withThoseNaming(ids, revision);
  const found = await database().$queryRaw<{ id: string }[]>`
    WITH naming AS MATERIALIZED (
      SELECT c."entity", c."after" AS said FROM "Change" c
      WHERE names_in_change(c."after") && ${named}::text[]
        AND c."entity" IN ('figure', 'appearance', 'retraction') AND c."revisionNumber" <= ${revision})
    SELECT said ->> 'event' AS id FROM naming WHERE "entity" IN ('figure', 'retraction')
    UNION SELECT f."after" ->> 'event' FROM naming a
      JOIN "Change" f ON f."entity" = 'figure' AND f."entityId" = a.said ->> 'figure'
      WHERE a."entity" = 'appearance' AND f."revisionNumber" <= ${revision}
    ORDER BY id`;
  return found.map(({ id }) => id);
}
