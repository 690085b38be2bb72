import { database } from "../client";
import type { Entities, EntityKind } from "../entities";
import { getEntity } from "./get-entity";

/** One entity as it is now, drafts included, or null. For the desk. */
export function getCurrent<Kind extends EntityKind>(kind: Kind, id: string): Promise<Entities[Kind] | null> {
  return getEntity(database(), kind, id);
}

/** The full text of a source, or null. For editors only: it never leaves the desk. */
export async function getSourceText(id: string): Promise<string | null> {
  const found = await database().sourceText.findUnique({ where: { sourceId: id } });
  return found?.text ?? null;
}
