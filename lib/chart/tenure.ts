import { isNumber } from "@/lib/domain/quantity";
import type { Series } from "@/lib/domain/series";
import { type ChartFigure, isWithdrawn, reportedAt } from "./chart-figure";
import type { TimeRange } from "./time-range";

/** A stretch of time, in ms, in which a figure was the current one of its series. */
export type Tenure = { figure: ChartFigure; from: number; to: number };

/** One authority's line: its figures and which of them was current when. */
export type SeriesLine = { series: Series; figures: ChartFigure[]; tenures: Tenure[] };

/**
 * When a figure stops being current, whatever its series says: it is withdrawn,
 * or superseded from outside the series, as vague authorities are.
 */
function endsAt(figure: ChartFigure): number {
  const { state, since } = figure.standing;
  return state === "superseded" || isWithdrawn(figure) ? (since ?? Infinity) : Infinity;
}

function currentAt(figures: ChartFigure[], instant: number): ChartFigure | null {
  const known = figures.filter((figure) => reportedAt(figure) <= instant && instant < endsAt(figure));
  const numbers = known.filter(({ timed }) => isNumber(timed.figure.quantity));
  return (numbers.length > 0 ? numbers : known).at(-1) ?? null;
}

/**
 * Which figure of a series was current when, from the first report on; `figures`
 * are in the series' order, oldest first. The last tenure is open (`Infinity`).
 */
export function toTenures(figures: ChartFigure[]): Tenure[] {
  const moments = figures.flatMap((figure) => [reportedAt(figure), endsAt(figure)]);
  const breaks = [...new Set(moments.filter(Number.isFinite))].sort((a, b) => a - b);
  const tenures: Tenure[] = [];
  breaks.forEach((from, index) => {
    const figure = currentAt(figures, from);
    const previous = tenures.at(-1);
    const to = breaks[index + 1] ?? Infinity;
    if (figure === null) return;
    if (previous?.figure === figure && previous.to === from) previous.to = to;
    else tenures.push({ figure, from, to });
  });
  return tenures;
}

/** The lines of a view, in the order of `series`; series without a figure in the view are left out. */
export function toSeriesLines(series: Series[], figures: ChartFigure[]): SeriesLine[] {
  const byId = new Map(figures.map((figure) => [figure.timed.figure.id, figure]));
  return series.flatMap((one) => {
    const own = one.figures.flatMap((id) => byId.get(id) ?? []);
    return own.length > 0 ? [{ series: one, figures: own, tenures: toTenures(own) }] : [];
  });
}

/** The figure that a series ends on at an instant; null when it has none, or none that still stands. */
export function standingOf(line: SeriesLine, instant: number): ChartFigure | null {
  const last = line.tenures.find(({ from, to }) => from <= instant && instant < to)?.figure ?? null;
  return last === null || isWithdrawn(last) ? null : last;
}

/** Does any of the tenure lie inside the range? */
export function isDrawn({ from, to }: Tenure, { start, end }: TimeRange): boolean {
  return from < end && to > start;
}
