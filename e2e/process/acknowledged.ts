import { expect } from "vitest";
import { closeDatabase, database, openDatabase } from "@/lib/db/client";
import { verifyChain } from "@/lib/db/queries/verify-chain";

/** A save whose answer somebody received. */
export type Acknowledged = { revision: number; id: string };

function byRevision(a: Acknowledged, b: Acknowledged): number {
  return a.revision - b.revision;
}

/** Every answered save is in the folder's database under the revision that was answered, and the chain of hashes holds. */
export async function expectAllKept(folder: string, acknowledged: Acknowledged[]): Promise<void> {
  await openDatabase({ kind: "embedded", folder, address: "the test" });
  try {
    const changes = await database().change.findMany({
      where: { entityId: { in: acknowledged.map(({ id }) => id) } },
      select: { revisionNumber: true, entityId: true },
    });
    const kept = changes.map(({ revisionNumber, entityId }) => ({ revision: revisionNumber, id: entityId }));
    expect(kept.sort(byRevision)).toEqual([...acknowledged].sort(byRevision));
    expect(await verifyChain()).toMatchObject({ ok: true });
  } finally {
    await closeDatabase();
  }
}
