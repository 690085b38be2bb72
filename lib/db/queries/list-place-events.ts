import { database } from "../client";

/** Ids of the published events with a figure in a place or in one within it, the latest to begin first. */
export async function listPlaceEvents(slug: string): Promise<string[]> {
  const rows = await database().$queryRaw<{ id: string }[]>`
    WITH RECURSIVE inside AS (
      SELECT "slug" FROM "Place" WHERE "slug" = ${slug}
      UNION SELECT p."slug" FROM "Place" p JOIN inside i ON p."withinSlug" = i."slug")
    SELECT e."id" FROM "Event" e WHERE e."state" = 'published' AND e."id" IN (
      SELECT f."eventId" FROM "Figure" f JOIN inside i ON i."slug" = f."placeSlug")
    ORDER BY e."startEarliest" DESC, e."slug"`;
  return rows.map(({ id }) => id);
}
