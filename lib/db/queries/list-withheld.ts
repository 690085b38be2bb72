import type { EventContent } from "@/lib/domain/content";
import { database } from "../client";

/**
 * Those of all that an event held at a revision that are taken down for legal reasons, whatever state they are in now.
 * Asked by id: the event may no longer reach what it held.
 */
export async function listWithheld({
  event,
  sources,
  figures,
  appearances,
  retractions,
}: EventContent): Promise<Set<string>> {
  const ids = [event, ...sources, ...figures, ...appearances, ...retractions].map(({ id }) => id);
  const rows = await database().$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Takedown" WHERE "id" = ANY(${ids}::text[]) AND "reason" IS NOT NULL`;
  return new Set(rows.map(({ id }) => id));
}
