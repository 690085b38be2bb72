import { groupBy } from "@/lib/domain/group-by";
import { isNumber } from "@/lib/domain/quantity";
import type { Series } from "@/lib/domain/series";
import type { ViewState } from "@/lib/domain/view-state";
import { isWithdrawn, reportedAt } from "./chart-figure";
import type { PlacedFigure } from "./placed-figure";
import type { TimeRange } from "./time-range";

/** A stretch of time, in ms, in which a figure was the current one of its series. */
export type Tenure = { figure: PlacedFigure; from: number; to: number };

/** One authority's line: its figures and which of them was current when. */
export type SeriesLine = { series: Series; figures: PlacedFigure[]; tenures: Tenure[] };

type EndOf = (figure: PlacedFigure) => number;

/**
 * When a figure stops being current, whatever its series says: it is withdrawn,
 * or superseded from outside the series, as vague authorities are.
 */
function endsWhenReported({ standing }: PlacedFigure): number {
  const { state, since } = standing;
  return state === "superseded" || isWithdrawn({ standing }) ? (since ?? Infinity) : Infinity;
}

/**
 * The same in the order of what was counted: there a withdrawn figure was never current, and one that is
 * superseded stops where the figure counts from that superseded it: the one that became known just then.
 */
function endsWhenCounted(figures: PlacedFigure[]): EndOf {
  const standing = figures.filter((figure) => !isWithdrawn(figure));
  const byReport = groupBy(standing, reportedAt);
  const byId = new Map(standing.map((figure) => [figure.timed.figure.id, figure]));
  return (figure) => {
    const { state, because, since } = figure.standing;
    if (isWithdrawn(figure)) return figure.at;
    if (state !== "superseded" || because.rule !== "newer") return Infinity;
    const named = byId.get(because.figure)?.at ?? Infinity;
    const then = (byReport.get(since ?? Infinity) ?? []).filter((other) => other !== figure);
    return Math.max(figure.at, Math.min(named, ...then.map(({ at }) => at)));
  };
}

type Turn = { at: number; index: number; live: boolean };

function turnsOf(figures: PlacedFigure[], endOf: EndOf): Turn[] {
  const turns = figures.flatMap((figure, index): Turn[] => [
    { at: figure.at, index, live: figure.at < endOf(figure) },
    { at: endOf(figure), index, live: false },
  ]);
  return turns.filter(({ at }) => Number.isFinite(at)).sort((a, b) => a.at - b.at);
}

/** The newest number that is live, else the newest statement of any kind. */
function currentOf(figures: PlacedFigure[], live: boolean[]): PlacedFigure | null {
  const isLiveNumber = ({ timed }: PlacedFigure, index: number) =>
    live[index] === true && isNumber(timed.figure.quantity);
  return figures.findLast(isLiveNumber) ?? figures.findLast((_, index) => live[index] === true) ?? null;
}

/**
 * Which figure of a series was current when, from the first on; `figures`
 * are in the series' order, oldest first. The last tenure is open (`Infinity`).
 */
function toTenures(figures: PlacedFigure[], endOf: EndOf): Tenure[] {
  const turns = turnsOf(figures, endOf);
  const live = figures.map(() => false);
  const tenures: Tenure[] = [];
  turns.forEach(({ at, index, live: isLive }, turn) => {
    live[index] = isLive;
    const to = turns[turn + 1]?.at ?? Infinity;
    if (to === at) return;
    const figure = currentOf(figures, live);
    const previous = tenures.at(-1);
    if (figure === null) return;
    if (previous?.figure === figure && previous.to === at) previous.to = to;
    else tenures.push({ figure, from: at, to });
  });
  return tenures;
}

/** The lines of a view, in the order of `series`; series without a figure in the view are left out. */
export function toSeriesLines(
  series: Series[],
  figures: PlacedFigure[],
  axis: ViewState["axis"] = "reported",
): SeriesLine[] {
  const byId = new Map(figures.map((figure) => [figure.timed.figure.id, figure]));
  const endOf = axis === "as-of" ? endsWhenCounted(figures) : endsWhenReported;
  return series.flatMap((one) => {
    const own = one.figures.flatMap((id) => byId.get(id) ?? []);
    return own.length > 0 ? [{ series: one, figures: own, tenures: toTenures(own, endOf) }] : [];
  });
}

/** The figure that a series ends on at an instant; null when it has none, or none that still stands. */
export function standingOf(line: SeriesLine, instant: number): PlacedFigure | null {
  const last = line.tenures.find(({ from, to }) => from <= instant && instant < to)?.figure ?? null;
  return last === null || isWithdrawn(last) ? null : last;
}

/** Does any of the tenure lie inside the range? */
export function isDrawn({ from, to }: Tenure, { start, end }: TimeRange): boolean {
  return from < end && to > start;
}
