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

/** A published event, when it, its figures, prints and acts were last changed, and how many prints and reports it has. */
export type ChangedEvent = { slug: string; at: Date; prints: number };

/** Every published event, by slug. */
export async function listChangedEvents(): Promise<ChangedEvent[]> {
  return database().$queryRaw<ChangedEvent[]>`
    WITH changed AS (
      SELECT c."entityId" AS event, c."revisionNumber" AS revision FROM "Change" c WHERE c."entity" = 'event'
      UNION ALL SELECT f."eventId", c."revisionNumber" FROM "Change" c
        JOIN "Figure" f ON f."id" = c."entityId" WHERE c."entity" = 'figure'
      UNION ALL SELECT r."eventId", c."revisionNumber" FROM "Change" c
        JOIN "Retraction" r ON r."id" = c."entityId" WHERE c."entity" = 'retraction'
      UNION ALL SELECT f."eventId", c."revisionNumber" FROM "Change" c
        JOIN "Appearance" a ON a."id" = c."entityId" JOIN "Figure" f ON f."id" = a."figureId"
        WHERE c."entity" = 'appearance'),
    last AS (SELECT event, max(revision) AS revision FROM changed GROUP BY event),
    printed AS (
      SELECT f."eventId" AS event FROM "Appearance" a JOIN "Figure" f ON f."id" = a."figureId"
      UNION ALL SELECT r."eventId" FROM "RetractionReport" p JOIN "Retraction" r ON r."id" = p."retractionId"),
    counted AS (SELECT event, count(*)::int AS prints FROM printed GROUP BY event)
    SELECT e."slug", r."at", coalesce(n.prints, 0) AS prints
    FROM last JOIN "Event" e ON e."id" = last.event AND e."state" = 'published'
    JOIN "Revision" r ON r."number" = last.revision
    LEFT JOIN counted n ON n.event = e."id" ORDER BY e."slug" COLLATE "C"`;
}
