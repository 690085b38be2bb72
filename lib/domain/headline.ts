import { readBasis } from "./order";
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

/**
 * Of each metric one basis is the rule: so many in all, but so many missing or in hospital now. Others are
 * offered only when there is nothing else: 292 still in prison is no answer to how many were arrested, and
 * the count of one stretch of days is no total.
 */
function preferUsualBasis(figures: TimedFigure[]): TimedFigure[] {
  const usual = figures.filter(({ figure: { basis, metric } }) => {
    return readBasis(basis, metric) === readBasis("unknown", metric);
  });
  return usual.length > 0 ? usual : figures;
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
    preferUsualBasis(about.filter(({ figure }) => standings.get(figure.id)?.state === state));
  const standing = inState("standing");
  const pool = standing.length > 0 ? standing : inState("disputed");
  const candidates = pool.toSorted(latestFirst).map(({ figure }) => figure.id);
  const [figure] = candidates;
  return figure === undefined ? null : { figure, candidates, rule: "latest" };
}
