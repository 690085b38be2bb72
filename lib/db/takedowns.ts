import type { Transaction } from "./client";
import type { Draft } from "./draft";

/** Those of these ids that are taken down for legal reasons, by what is stored. */
export async function takenDownAmong(tx: Transaction, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const where = { id: { in: [...ids] }, reason: { not: null } };
  const found = await tx.takedown.findMany({ where, select: { id: true } });
  return new Set(found.map(({ id }) => id));
}

/**
 * What this save publishes is no longer taken down; nothing else ends that, whatever its state (METHOD.md, "Permalinks").
 * One rule for every way in which a state can be written: so it is asked of the whole save.
 */
export async function endTakedowns(draft: Draft): Promise<void> {
  const published = draft
    .writes()
    .filter(({ before, after }) => before !== null && "state" in after && after.state === "published")
    .map(({ id }) => id);
  for (const id of await takenDownAmong(draft.tx, published)) {
    const takedown = await draft.get("takedown", id);
    if (takedown) await draft.put("takedown", id, { ...takedown, reason: null });
  }
}
