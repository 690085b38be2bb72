import type { Draft } from "../draft";
import type { EntityKind } from "../entities";

/** Of a revision, as the database counts. */
const GREATEST_NUMBER = 2_147_483_647;

/**
 * Refuses to overwrite what somebody else changed after the form was made: the later save would
 * silently undo the earlier one. `basedOn` null means that the caller knows no revision (a new thing).
 */
export async function checkUnchanged(
  draft: Draft,
  kind: EntityKind,
  id: string,
  basedOn: number | null,
): Promise<void> {
  if (basedOn === null) return draft.refuse("", "changed-since", { revision: 0 });
  const newer = await draft.tx.change.findFirst({
    where: { entity: kind, entityId: id, revisionNumber: { gt: Math.min(basedOn, GREATEST_NUMBER) } },
    orderBy: { revisionNumber: "desc" },
  });
  if (newer) draft.refuse("", "changed-since", { revision: newer.revisionNumber });
}
