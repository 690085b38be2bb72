import { database } from "../client";

/** When what has one of these ids was last changed in our records, by id; each id is of one thing only. */
export async function listLastChanges(ids: readonly string[]): Promise<Map<string, Date>> {
  const found = await database().$queryRaw<{ id: string; at: Date }[]>`
    SELECT c."entityId" AS id, max(r."at") AS at FROM unnest(${[...ids]}::text[]) AS asked(id)
    JOIN "Change" c ON c."entityId" = asked.id
      AND c."entity" IN ('event', 'figure', 'appearance', 'retraction', 'source', 'agent')
    JOIN "Revision" r ON r."number" = c."revisionNumber"
    GROUP BY c."entityId"`;
  return new Map(found.map(({ id, at }) => [id, at]));
}
