import type { EventContent } from "@/lib/domain/content";
import { database } from "../client";

/**
 * Those of all that an event held at a revision that must not be shown of it any more: withdrawn by us now, or taken
 * down for legal reasons whatever state it is in. Asked by id: the event may no longer reach what it held.
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
    WITH held AS (SELECT unnest(${ids}::text[]) AS "id")
    SELECT "id" FROM "Event" JOIN held USING ("id") WHERE "state" = 'withdrawn-by-us'
    UNION SELECT "id" FROM "Source" JOIN held USING ("id") WHERE "state" = 'withdrawn-by-us'
    UNION SELECT "id" FROM "Figure" JOIN held USING ("id") WHERE "state" = 'withdrawn-by-us'
    UNION SELECT "id" FROM "Appearance" JOIN held USING ("id") WHERE "state" = 'withdrawn-by-us'
    UNION SELECT "id" FROM "Retraction" JOIN held USING ("id") WHERE "state" = 'withdrawn-by-us'
    UNION SELECT "id" FROM "Takedown" JOIN held USING ("id") WHERE "reason" IS NOT NULL`;
  return new Set(rows.map(({ id }) => id));
}
