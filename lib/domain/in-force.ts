import { groupBy } from "./group-by";
import type { Instant } from "./instant";
import type { TimedAct } from "./timeline";

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The order in which acts became known; among equals, that in which they were recorded. */
export function compareActs(a: TimedAct, b: TimedAct): number {
  return (
    compareNumbers(a.known.latest, b.known.latest) ||
    a.act.sequence - b.act.sequence ||
    compareText(a.act.id, b.act.id)
  );
}

/** Unlike subtraction, this knows that two unbounded instants are equal. */
function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The acts upon figures, and which reinstatements undo which act. */
export type Acts = {
  /** By figure id, in order. */
  on: ReadonlyMap<string, TimedAct[]>;
  /** By the id of the act that they undo, in order. */
  undoing: ReadonlyMap<string, TimedAct[]>;
};

/** Arranges acts for look-ups; the order of the input does not matter. */
export function arrangeActs(acts: TimedAct[]): Acts {
  const sorted = acts.toSorted(compareActs);
  const upon = sorted.filter(({ act }) => act.kind !== "reinstatement");
  const aimed = upon.flatMap((timed) => [...new Set(timed.act.figures)].map((figure) => ({ figure, timed })));
  const on = new Map<string, TimedAct[]>();
  for (const [figure, group] of groupBy(aimed, (aim) => aim.figure))
    on.set(
      figure,
      group.map(({ timed }) => timed),
    );
  const undoing = groupBy(
    sorted.filter(({ act }) => act.kind === "reinstatement" && act.undoes !== null),
    ({ act }) => act.undoes ?? "",
  );
  return { on, undoing };
}

function withUndoings(timed: TimedAct, acts: Acts): TimedAct[] {
  const undoings = acts.undoing.get(timed.act.id) ?? [];
  return [timed, ...undoings.flatMap((undoing) => withUndoings(undoing, acts))];
}

/** The acts upon a figure in the order in which they became known, each followed by what undid it. */
export function actsUpon(acts: Acts, figure: string): TimedAct[] {
  return (acts.on.get(figure) ?? []).flatMap((timed) => withUndoings(timed, acts));
}

/**
 * The reinstatement that ended an act upon a figure by the instant `t`, or
 * null while the act is in force. A reinstatement may itself be undone. Those
 * that undo each other in a circle are never reached from an act upon a figure.
 */
export function undoneBy(timed: TimedAct, acts: Acts, t: Instant): TimedAct | null {
  const undoers = acts.undoing.get(timed.act.id) ?? [];
  return undoers.find((undoer) => undoer.known.latest <= t && undoneBy(undoer, acts, t) === null) ?? null;
}

/** Ids of the figures that an act is upon: its own, or for a reinstatement those of the act that it undoes. */
export function targetsOf({ act }: TimedAct, acts: ReadonlyMap<string, TimedAct>): string[] {
  const seen = new Set<string>();
  for (let upon = act; ; ) {
    seen.add(upon.id);
    const undone = acts.get(upon.undoes ?? "")?.act;
    if (!undone || seen.has(undone.id)) return upon.figures;
    upon = undone;
  }
}

/** The instants at which an act upon a figure, or anything that undoes it, begins or ends to be in force. */
export function turningPoints(timed: TimedAct, acts: Acts): Instant[] {
  const undoers = acts.undoing.get(timed.act.id) ?? [];
  return [timed.known.latest, ...undoers.flatMap((undoer) => turningPoints(undoer, acts))];
}
