import { isNumber } from "./quantity";
import type { Standing } from "./standing";
import type { TimedFigure, Timeline } from "./timeline";

/** `place`: a place's slug; null: the event as a whole. */
export type HeadlineSubject = { metric: string; population: string; place: string | null };

/** Ids; `candidates` are all figures that could have been it, best first, itself included. */
export type Headline = { figure: string; candidates: string[]; rule: "latest" };

/** The newest day first, then the higher lower bound (none last), then the smaller id. */
function latestFirst(a: TimedFigure, b: TimedFigure): number {
  if (a.effective.day !== b.effective.day) return a.effective.day < b.effective.day ? 1 : -1;
  const byLower = (b.figure.quantity.lower ?? -1) - (a.figure.quantity.lower ?? -1);
  return byLower || (a.figure.id < b.figure.id ? -1 : 1);
}

/** The count of one stretch of days is no total: it is offered only when there is nothing else. */
function preferTotals(figures: TimedFigure[]): TimedFigure[] {
  const totals = figures.filter(({ figure }) => figure.basis !== "period");
  return totals.length > 0 ? totals : figures;
}

/**
 * The one number to print largest at the moment of `standings` (METHOD.md,
 * "Headline"): the latest that stands, else the latest that is disputed; never
 * an `unknown`. Null when there is none.
 */
export function headlineAt(
  timeline: Timeline,
  standings: ReadonlyMap<string, Standing>,
  subject: HeadlineSubject,
): Headline | null {
  const about = timeline.figures.filter(
    ({ figure }) =>
      isNumber(figure.quantity) &&
      figure.metric === subject.metric &&
      figure.population === subject.population &&
      figure.place === subject.place,
  );
  const inState = (state: Standing["state"]) =>
    preferTotals(about.filter(({ figure }) => standings.get(figure.id)?.state === state));
  const standing = inState("standing");
  const pool = standing.length > 0 ? standing : inState("disputed");
  const candidates = pool.toSorted(latestFirst).map(({ figure }) => figure.id);
  const [figure] = candidates;
  return figure === undefined ? null : { figure, candidates, rule: "latest" };
}
