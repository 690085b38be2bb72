import { CHANGE_KINDS, type Change, type ChangeKind } from "./changes-between";
import { groupBy } from "./group-by";

export type ChangeGroup = { kind: ChangeKind; changes: Change[] };

/**
 * Changes by kind, in the order of the kinds and within each of time. That a figure stands again is not
 * told beside the reinstatement that made it so.
 */
export function groupChanges(changes: readonly Change[]): ChangeGroup[] {
  const reinstated = new Set(changes.flatMap(({ kind, figure }) => (kind === "reinstated" ? [figure] : [])));
  const told = changes.filter(({ kind, figure }) => kind !== "stands-again" || !reinstated.has(figure));
  const groups = groupBy(told, ({ kind }) => kind);
  return CHANGE_KINDS.flatMap((kind) => {
    const group = groups.get(kind);
    return group ? [{ kind, changes: group }] : [];
  });
}
