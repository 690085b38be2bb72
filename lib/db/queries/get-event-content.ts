import type { EventContent } from "@/lib/domain/content";
import { database, type Transaction } from "../client";
import { ENTITY_SQL } from "../entity-json";

/** The entities of one kind whose rows satisfy `condition`, as one JSON array. */
function all(kind: keyof typeof ENTITY_SQL, condition: string): string {
  const { table, key, json } = ENTITY_SQL[kind];
  return `coalesce((SELECT json_agg(${json} ORDER BY e."${key}" COLLATE "C") FROM "${table}" e WHERE ${condition}), '[]')`;
}

// What belongs to an event is what can be reached from it; each step below names one kind of reach.
const CONTENT_SQL = `WITH RECURSIVE
  figures AS (SELECT "id", "placeSlug" FROM "Figure" WHERE "eventId" = $1),
  prints AS (SELECT a."id", a."sourceId", a."viaId" FROM "Appearance" a JOIN figures f ON a."figureId" = f."id"),
  acts AS (SELECT "id", "byId" FROM "Retraction" WHERE "eventId" = $1),
  sources AS (
    SELECT s."id", s."publisherId", s."copyOfId" FROM "Source" s WHERE s."id" IN (
      SELECT "sourceId" FROM prints
      UNION SELECT "sourceId" FROM "RetractionReport" WHERE "retractionId" IN (SELECT "id" FROM acts))
    UNION SELECT s."id", s."publisherId", s."copyOfId" FROM "Source" s JOIN sources c ON c."copyOfId" = s."id"),
  agents AS (
    SELECT a."id", a."memberOfId" FROM "Agent" a WHERE a."id" IN (
      SELECT "publisherId" FROM sources UNION SELECT "viaId" FROM prints UNION SELECT "byId" FROM acts
      UNION SELECT "agentId" FROM "Attribution" WHERE "figureId" IN (SELECT "id" FROM figures)
      UNION SELECT "agentId" FROM "PrintedAttribution" WHERE "appearanceId" IN (SELECT "id" FROM prints))
    UNION SELECT a."id", a."memberOfId" FROM "Agent" a JOIN agents m ON m."memberOfId" = a."id"),
  places AS (
    SELECT p."slug", p."withinSlug" FROM "Place" p WHERE p."slug" IN (SELECT "placeSlug" FROM figures)
    UNION SELECT p."slug", p."withinSlug" FROM "Place" p JOIN places i ON i."withinSlug" = p."slug")
SELECT json_build_object(
  'event', (SELECT ${ENTITY_SQL.event.json} FROM "Event" e WHERE e."id" = $1),
  'figures', ${all("figure", `e."eventId" = $1`)},
  'appearances', ${all("appearance", `e."id" IN (SELECT "id" FROM prints)`)},
  'retractions', ${all("retraction", `e."eventId" = $1`)},
  'sources', ${all("source", `e."id" IN (SELECT "id" FROM sources)`)},
  'agents', ${all("agent", `e."id" IN (SELECT "id" FROM agents)`)},
  'metrics', ${all("metric", "true")},
  'populations', ${all("population", "true")},
  'places', ${all("place", `e."slug" IN (SELECT "slug" FROM places)`)}
) AS content`;

/**
 * Everything of one event as the tables have it now, drafts included (`visibleContent` decides what
 * the public sees), in one round trip; null when there is no such event. Lists are sorted by key.
 */
export async function getEventContent(
  eventId: string,
  client: Transaction = database(),
): Promise<EventContent | null> {
  const rows = await client.$queryRawUnsafe<{ content: EventContent }[]>(CONTENT_SQL, eventId);
  const content = rows[0]?.content;
  return content?.event ? content : null;
}
