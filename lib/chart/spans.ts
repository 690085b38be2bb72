import { type ChartFigure, isWithdrawn, withdrawnAt } from "./chart-figure";
import type { ContentIndex } from "./content-index";
import { isInRange, type PlacedFigure } from "./placed-figure";
import type { Scales } from "./scales";
import type { TimeRange } from "./time-range";
import { levelOf } from "./value-range";

/** From a withdrawn figure's first report to its withdrawal; a point where the axis is not that of reports. */
export type WithdrawnSpan = {
  figure: string;
  x1: number;
  x2: number;
  y: number;
  /** The withdrawal itself lies inside the range. */
  stopped: boolean;
  /** What is counted changed: a break in the line, neither an error nor a drop. */
  redefined: boolean;
  /** Where the figure that replaced it stands, when that is in the same view. */
  replacement: { x: number; y: number } | null;
};

/** The act that withdrew a figure; null when none did. */
export function withdrawingAct(figure: ChartFigure): string | null {
  const { because } = figure.standing;
  return isWithdrawn(figure) && because.rule === "act" ? because.retraction : null;
}

/** Figures by id, among which replacements are looked for. */
type ById = ReadonlyMap<string, PlacedFigure>;

function replacementOf(figure: PlacedFigure, byId: ById, index: ContentIndex): PlacedFigure | null {
  const act = withdrawingAct(figure);
  const id = act === null ? null : index.retractions.get(act)?.replacement;
  return byId.get(id ?? "") ?? null;
}

type SpanContext = {
  /** Is the axis that of reports? A withdrawal has its place on no other. */
  inReportedTime: boolean;
  range: TimeRange;
  scales: Scales;
  index: ContentIndex;
};

/** The spans of the withdrawn figures among `drawn`; their replacements are looked for among `figures`. */
export function toSpans(
  drawn: PlacedFigure[],
  figures: PlacedFigure[],
  { inReportedTime, range, scales: { x, y }, index }: SpanContext,
): WithdrawnSpan[] {
  const byId = new Map(figures.map((figure) => [figure.timed.figure.id, figure]));
  const heightOf = ({ timed }: ChartFigure) => y(levelOf(timed.figure.quantity) ?? 0);
  return drawn.filter(isWithdrawn).map((figure) => {
    const replacement = replacementOf(figure, byId, index);
    const inRange = replacement !== null && isInRange(replacement, range);
    const end = inReportedTime ? withdrawnAt(figure) : figure.at;
    return {
      figure: figure.timed.figure.id,
      x1: x(figure.at),
      x2: x(end),
      y: heightOf(figure),
      stopped: inReportedTime && end <= range.end,
      redefined: figure.standing.state === "redefined",
      replacement: inRange ? { x: x(replacement.at), y: heightOf(replacement) } : null,
    };
  });
}
