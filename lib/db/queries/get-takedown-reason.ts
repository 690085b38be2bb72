import { database } from "../client";

/** Why the entity with this id is taken down for legal reasons; null: it is not. For the desk. */
export async function getTakedownReason(id: string): Promise<string | null> {
  const found = await database().takedown.findUnique({ where: { id }, select: { reason: true } });
  return found?.reason ?? null;
}
