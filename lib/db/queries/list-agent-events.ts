import { idSchema } from "@/lib/schemas/text";
import { database } from "../client";

/**
 * Ids of the published events that name an agent, or somebody who speaks for it in however many steps:
 * as authority or hop, publisher, agency, or whoever acted. The latest to begin first.
 */
export async function listAgentEvents(agent: string): Promise<string[]> {
  if (!idSchema.safeParse(agent).success) return [];
  const found = await database().$queryRaw<{ id: string }[]>`
    WITH RECURSIVE
      voices AS (
        SELECT "id" FROM "Agent" WHERE "id" = ${agent}
        UNION SELECT a."id" FROM "Agent" a JOIN voices v ON a."memberOfId" = v."id"),
      figures AS (
        SELECT "figureId" AS id FROM "Attribution" WHERE "agentId" IN (SELECT "id" FROM voices)
        UNION SELECT a."figureId" FROM "Appearance" a WHERE a."viaId" IN (SELECT "id" FROM voices)
        UNION SELECT a."figureId" FROM "Appearance" a
          JOIN "PrintedAttribution" p ON p."appearanceId" = a."id" WHERE p."agentId" IN (SELECT "id" FROM voices)
        UNION SELECT a."figureId" FROM "Appearance" a
          JOIN "Source" s ON s."id" = a."sourceId" WHERE s."publisherId" IN (SELECT "id" FROM voices)),
      acts AS (
        SELECT "id" FROM "Retraction" WHERE "byId" IN (SELECT "id" FROM voices)
        UNION SELECT r."retractionId" FROM "RetractionReport" r
          JOIN "Source" s ON s."id" = r."sourceId" WHERE s."publisherId" IN (SELECT "id" FROM voices))
    SELECT e."id" FROM "Event" e WHERE e."state" = 'published' AND e."id" IN (
      SELECT f."eventId" FROM "Figure" f JOIN figures n ON n.id = f."id"
      UNION SELECT r."eventId" FROM "Retraction" r JOIN acts a ON a."id" = r."id")
    ORDER BY e."startEarliest" DESC, e."slug"`;
  return found.map(({ id }) => id);
}
