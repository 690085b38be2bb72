import { groupBy } from "./group-by";
import type { Instant } from "./instant";
import { compareOrder, orderKey, type ReadBasis, readBasis } from "./order";
import type { Root } from "./root";
import { type Standing, standingAt } from "./standing";
import type { TimedFigure, Timeline } from "./timeline";
import type { Method } from "./vocabulary";

/** One line on the chart: the figures of one root authority about one thing. */
export type Series = {
  key: string;
  metric: string;
  population: string;
  place: string | null;
  method: Method;
  basis: ReadBasis;
  /** EDTF, with basis `period` only: as its oldest figure has it. */
  period: string | null;
  root: Root;
  /** Ids, oldest first; withdrawn and superseded ones included. */
  figures: string[];
};

/**
 * Sorts figures of one series, oldest first (METHOD.md, "Series"). Where the
 * rule sees a tie, the one known first comes first, then the smaller id: that
 * is for display only and supersedes nothing.
 */
function oldestFirst(figures: TimedFigure[]): TimedFigure[] {
  const keyed = figures.map((timed) => ({ timed, key: orderKey(timed) }));
  keyed.sort(
    (a, b) =>
      compareOrder(a.key, b.key) ||
      a.timed.known.latest - b.timed.known.latest ||
      (a.timed.figure.id < b.timed.figure.id ? -1 : 1),
  );
  return keyed.map(({ timed }) => timed);
}

/** The figures known in `standings`, by the series that they then belong to, oldest first. */
export function figuresBySeries(
  timeline: Timeline,
  standings: ReadonlyMap<string, Standing>,
): Map<string, TimedFigure[]> {
  const known = timeline.figures.flatMap((timed) => {
    const standing = standings.get(timed.figure.id);
    return standing && standing.state !== "not-yet-known" ? [{ timed, series: standing.series }] : [];
  });
  const groups = [...groupBy(known, ({ series }) => series)];
  return new Map(groups.map(([key, members]) => [key, oldestFirst(members.map(({ timed }) => timed))]));
}

/**
 * The series of the figures known at the instant `t`, in order of their keys.
 * Pass the `standings` of that instant where they have been worked out already.
 */
export function seriesAt(
  timeline: Timeline,
  t: Instant,
  standings: ReadonlyMap<string, Standing> = standingAt(timeline.figures, timeline.acts, t),
): Series[] {
  const series = [...figuresBySeries(timeline, standings)].flatMap(([key, members]): Series[] => {
    const figure = members[0]?.figure;
    const root = figure && standings.get(figure.id)?.root;
    if (!figure || !root) return [];
    const { metric, population, place, method, basis } = figure;
    const read = readBasis(basis, metric);
    const period = read === "period" ? figure.period : null;
    const figures = members.map((member) => member.figure.id);
    return [{ key, metric, population, place, method, basis: read, period, root, figures }];
  });
  return series.toSorted((a, b) => (a.key < b.key ? -1 : 1));
}
