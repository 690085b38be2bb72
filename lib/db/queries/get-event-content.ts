import type { EventContent } from "@/lib/domain/content";
import { database, type Transaction } from "../client";
import { ENTITY_SQL } from "../entity-json";
import { HEAD_SQL } from "./get-head-revision";

/** The entities of one kind whose rows are in `rows` (as a table `e`), as one JSON array. */
function allOf(kind: keyof typeof ENTITY_SQL, rows: string): string {
  const { key, json } = ENTITY_SQL[kind];
  return `coalesce((SELECT json_agg(${json} ORDER BY e."${key}" COLLATE "C") FROM ${rows}), '[]')`;
}

// What belongs to an event is what can be reached from it; each step below names one kind of reach.
const CONTENT_SQL = `WITH RECURSIVE
  figures AS (SELECT * FROM "Figure" WHERE "eventId" = $1),
  prints AS (SELECT a.* FROM "Appearance" a JOIN figures f ON a."figureId" = f."id"),
  acts AS (SELECT * FROM "Retraction" WHERE "eventId" = $1),
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
  'figures', ${allOf("figure", "figures e")},
  'appearances', ${allOf("appearance", "prints e")},
  'retractions', ${allOf("retraction", "acts e")},
  'sources', ${allOf("source", `"Source" e WHERE e."id" IN (SELECT "id" FROM sources)`)},
  'agents', ${allOf("agent", `"Agent" e WHERE e."id" IN (SELECT "id" FROM agents)`)},
  'metrics', ${allOf("metric", `"Metric" e`)},
  'populations', ${allOf("population", `"Population" e`)},
  'places', ${allOf("place", `"Place" e WHERE e."slug" IN (SELECT "slug" FROM places)`)}
) AS content, ${HEAD_SQL} AS revision`;

type Row = { content: EventContent; revision: number };

/** An event's content, null when there is no such event, and the newest revision as it was in that very moment. */
type ContentAtHead = { content: EventContent | null; revision: number };

/** As `getEventContent`, with the revision that it was read at: one statement sees one state of the records. */
export async function getEventContentAtHead(
  eventId: string,
  client: Transaction = database(),
): Promise<ContentAtHead> {
  const [row] = await client.$queryRawUnsafe<Row[]>(CONTENT_SQL, eventId);
  if (!row) throw new Error("The database answered nothing where it answers one row.");
  return { content: row.content.event ? row.content : null, revision: row.revision };
}

/**
 * Everything of one event as the tables have it now, drafts included (`visibleContent` decides what
 * the public sees), in one round trip; null when there is no such event. Lists are sorted by key.
 */
export async function getEventContent(
  eventId: string,
  client: Transaction = database(),
): Promise<EventContent | null> {
  return (await getEventContentAtHead(eventId, client)).content;
}
