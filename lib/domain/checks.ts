import { compareOrder, orderKey, readBasis } from "./order";
import { isNumber, liesWhollyBelow } from "./quantity";
import { figuresBySeries } from "./series";
import type { Standing } from "./standing";
import type { TimedFigure, Timeline } from "./timeline";
import { WITHDRAWN_STATES } from "./vocabulary";

/** A newer figure wholly below the one before it in its series, and no act says why; ids. */
export type UnexplainedDrop = { series: string; older: string; newer: string };

const isCumulativeNumber = ({ figure }: TimedFigure) =>
  isNumber(figure.quantity) && readBasis(figure.basis, figure.metric) === "cumulative";

function isDrop(older: TimedFigure, newer: TimedFigure): boolean {
  const isNewer = compareOrder(orderKey(newer), orderKey(older)) > 0;
  return isNewer && liesWhollyBelow(newer.figure.quantity, older.figure.quantity);
}

/**
 * Finds the unexplained drops among the figures known at the moment of
 * `standings` (METHOD.md, "Checks"): neighbours in one cumulative series, the
 * newer wholly below the older (bounds, else nominal), where no act touches
 * the older and the newer is not withdrawn. Withdrawn figures stay in the row,
 * so that a drop across a correction is an explained one.
 */
export function unexplainedDrops(
  timeline: Timeline,
  standings: ReadonlyMap<string, Standing>,
): UnexplainedDrop[] {
  return [...figuresBySeries(timeline, standings)].flatMap(([series, members]) => {
    const row = members.filter(isCumulativeNumber);
    return row.flatMap((newer, index): UnexplainedDrop[] => {
      const older = row[index - 1];
      if (!older || !isDrop(older, newer)) return [];
      const touched = (standings.get(older.figure.id)?.acts.length ?? 0) > 0;
      const state = standings.get(newer.figure.id)?.state;
      if (touched || !state || WITHDRAWN_STATES.includes(state)) return [];
      return [{ series, older: older.figure.id, newer: newer.figure.id }];
    });
  });
}
