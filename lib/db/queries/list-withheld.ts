import type { EventContent } from "@/lib/domain/content";
import { database } from "../client";

/** Those of these ids that are taken down for legal reasons, whatever state they are in now. */
export async function listTakenDown(ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await database().$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Takedown" WHERE "id" = ANY(${ids}::text[]) AND "reason" IS NOT NULL`;
  return new Set(rows.map(({ id }) => id));
}

/** Those of all that an event held at a revision. Asked by id: the event may no longer reach what it held. */
export function listWithheld(held: EventContent): Promise<Set<string>> {
  const { event, sources, figures, appearances, retractions } = held;
  return listTakenDown([event, ...sources, ...figures, ...appearances, ...retractions].map(({ id }) => id));
}
