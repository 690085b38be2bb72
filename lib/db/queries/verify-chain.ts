import { database } from "../client";
import { hashRevision } from "../revision";

export type ChainReport = { ok: true; revisions: number } | { ok: false; revision: number; why: string };

const PAGE = 200;

/**
 * Computes every revision's hash again and follows the chain from the first to the newest: numbers
 * without gaps, each naming the hash before it. Tells the first revision at which that fails. `client`: of a
 * database beside the one that this process works on.
 */
export async function verifyChain(client = database()): Promise<ChainReport> {
  let previousHash: string | null = null;
  for (let number = 0; ; ) {
    const page = await client.revision.findMany({
      where: { number: { gt: number } },
      orderBy: { number: "asc" },
      take: PAGE,
      include: { changes: { orderBy: { ordinal: "asc" } } },
    });
    for (const revision of page) {
      number += 1;
      if (revision.number !== number) return { ok: false, revision: number, why: "missing" };
      if (revision.previousHash !== previousHash) return { ok: false, revision: number, why: "chain broken" };
      const changes = revision.changes.map(({ entity, entityId, before, after, shape }) => {
        return { entity, id: entityId, before, after, shape };
      });
      const { editorId, message } = revision;
      const body = { number, at: revision.at.toISOString(), editorId, message, changes };
      if (hashRevision(body, previousHash) !== revision.hash) {
        return { ok: false, revision: number, why: "hash differs" };
      }
      previousHash = revision.hash;
    }
    if (page.length < PAGE) return { ok: true, revisions: number };
  }
}
