import { compareOrder, orderKey, readBasis } from "./order";
import { isNumber, liesWhollyBelow } from "./quantity";
import { figuresBySeries } from "./series";
import type { Standing } from "./standing";
import type { TimedFigure, Timeline } from "./timeline";
import { type State, WITHDRAWN_STATES } from "./vocabulary";

/** A newer figure wholly below the one before it in its series, and no act says why; ids. */
export type UnexplainedDrop = { series: string; older: string; newer: string };

const isCumulativeNumber = ({ figure }: TimedFigure) =>
  isNumber(figure.quantity) && readBasis(figure.basis, figure.metric) === "cumulative";

function isDrop(older: TimedFigure, newer: TimedFigure): boolean {
  const isNewer = compareOrder(orderKey(newer), orderKey(older)) > 0;
  return isNewer && liesWhollyBelow(newer.figure.quantity, older.figure.quantity);
}

/** Does it say too little to hide a drop: is it open at one end ("at least 26"), or was it taken back? */
function settlesNothing({ figure: { quantity } }: TimedFigure, state: State | undefined): boolean {
  const isOpen = (quantity.lower === null) !== (quantity.upper === null);
  return isOpen || state === "corrected" || state === "retracted" || state === "removed";
}

/** Of the figures before it, oldest first, the one that a figure falls from; undefined for none. */
function fallsFrom(
  newer: TimedFigure,
  before: readonly TimedFigure[],
  standings: ReadonlyMap<string, Standing>,
): TimedFigure | undefined {
  const older = before.findLast(
    (timed) => isDrop(timed, newer) || !settlesNothing(timed, standings.get(timed.figure.id)?.state),
  );
  return older && isDrop(older, newer) ? older : undefined;
}

/**
 * Finds the unexplained drops among the figures known at the moment of
 * `standings` (METHOD.md, "Checks"): in one cumulative series a newer figure
 * wholly below an older one (bounds, else nominal), where no act touches the
 * older and the newer is not withdrawn. The older is the one just before, or
 * before figures that settle nothing. Withdrawn figures stay in the row, so
 * that a drop across a correction is an explained one.
 */
export function unexplainedDrops(
  timeline: Timeline,
  standings: ReadonlyMap<string, Standing>,
): UnexplainedDrop[] {
  return [...figuresBySeries(timeline, standings)].flatMap(([series, members]) => {
    const row = members.filter(isCumulativeNumber);
    return row.flatMap((newer, index): UnexplainedDrop[] => {
      const older = fallsFrom(newer, row.slice(0, index), standings);
      if (!older) return [];
      const touched = (standings.get(older.figure.id)?.acts.length ?? 0) > 0;
      const state = standings.get(newer.figure.id)?.state;
      if (touched || !state || WITHDRAWN_STATES.includes(state)) return [];
      return [{ series, older: older.figure.id, newer: newer.figure.id }];
    });
  });
}
