import { dateReader } from "@/lib/domain/known";
import type { ViewState } from "@/lib/domain/view-state";
import { type ChartFigure, reportedAt } from "./chart-figure";
import type { TimeRange } from "./time-range";

/** A figure and its place on the time axis. */
export type PlacedFigure = ChartFigure & {
  /** Where it is drawn, in ms: when it was certainly reported, or up to when it counts. */
  at: number;
  /** How far back the moment drawn may lie, in ms. */
  from: number;
  /** Is its date marked as uncertain, or does another stand in for it? */
  unsure: boolean;
};

const UNSURE = /[?~%]/u;

function whenReported(figure: ChartFigure): PlacedFigure {
  const { figure: said, appearances, known } = figure.timed;
  const date = said.statedAt ?? appearances[0]?.source.publishedAt ?? "";
  return {
    ...figure,
    at: reportedAt(figure),
    from: known.earliest,
    unsure: UNSURE.test(date) || known.assumed,
  };
}

/** Up to when it counts (METHOD.md, "Effective date"); where nobody says, the time of its report stands in. */
function upToWhenCounted(
  figure: ChartFigure,
  zone: string,
  read: ReturnType<typeof dateReader>,
): PlacedFigure {
  const { figure: said, effective, known } = figure.timed;
  const at = effective.instant;
  const { asOf } = said;
  if (effective.assumed || asOf === null)
    return { ...figure, at, from: Math.min(at, known.earliest), unsure: true };
  const { earliest } = read(asOf, zone);
  const from = Number.isFinite(earliest) ? earliest : known.earliest;
  return { ...figure, at, from: Math.min(at, from), unsure: UNSURE.test(asOf) };
}

/** Gives each figure its place on the time axis, in the order given; what has no place is left out. */
export function placeFigures(figures: ChartFigure[], axis: ViewState["axis"], zone: string): PlacedFigure[] {
  const read = dateReader();
  const placed = figures.map((figure) =>
    axis === "as-of" ? upToWhenCounted(figure, zone, read) : whenReported(figure),
  );
  return placed.filter(({ at }) => Number.isFinite(at));
}

/**
 * Does the figure's mark lie inside the range? What is known at the end of a day is of that day: the instant
 * at which a range begins belongs to the day before it.
 */
export function isInRange({ at }: PlacedFigure, { start, end }: TimeRange): boolean {
  return at > start && at <= end;
}
