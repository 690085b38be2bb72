import { isStorable } from "@/lib/schemas/text";
import type { Transaction } from "../client";
import type { Entities, EntityKind } from "../entities";
import { ENTITY_SQL } from "../entity-json";
import { Prisma } from "../generated/client";

/** The entities of one kind with these keys, in no particular order; unknown keys are left out. */
export async function listEntities<Kind extends EntityKind>(
  tx: Transaction,
  kind: Kind,
  ids: readonly string[],
): Promise<Entities[Kind][]> {
  const possible = ids.filter(isStorable);
  if (possible.length === 0) return [];
  const { table, key, json } = ENTITY_SQL[kind];
  const rows = await tx.$queryRaw<{ found: Entities[Kind] }[]>(
    Prisma.sql`SELECT ${Prisma.raw(json)} AS found FROM ${Prisma.raw(`"${table}"`)} e
      WHERE ${Prisma.raw(`e."${key}"`)} IN (${Prisma.join(possible)})`,
  );
  return rows.map((row) => row.found);
}

/** One entity as it is now, or null. Metrics, populations and places are named by their slug, the others by id. */
export async function getEntity<Kind extends EntityKind>(
  tx: Transaction,
  kind: Kind,
  id: string,
): Promise<Entities[Kind] | null> {
  const [found] = await listEntities(tx, kind, [id]);
  return found ?? null;
}
