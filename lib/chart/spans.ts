import { type ChartFigure, isWithdrawn, reportedAt, withdrawnAt } from "./chart-figure";
import type { ContentIndex } from "./content-index";
import type { Scales } from "./scales";
import type { TimeRange } from "./time-range";
import { levelOf } from "./value-range";

/** From a withdrawn figure's first report to its withdrawal. */
export type WithdrawnSpan = {
  figure: string;
  x1: number;
  x2: number;
  y: number;
  /** The withdrawal itself lies inside the range. */
  stopped: boolean;
  /** Where the figure that replaced it stands, when that is in the same view. */
  replacement: { x: number; y: number } | null;
};

/** The act that withdrew a figure; null when none did. */
export function withdrawingAct(figure: ChartFigure): string | null {
  const { because } = figure.standing;
  return isWithdrawn(figure) && because.rule === "act" ? because.retraction : null;
}

function replacementOf(figure: ChartFigure, figures: ChartFigure[], index: ContentIndex): ChartFigure | null {
  const act = withdrawingAct(figure);
  const id = act === null ? null : index.retractions.get(act)?.replacement;
  return figures.find(({ timed }) => timed.figure.id === id) ?? null;
}

/** The spans of the withdrawn figures among `drawn`; their replacements are looked for among `figures`. */
export function toSpans(
  drawn: ChartFigure[],
  figures: ChartFigure[],
  range: TimeRange,
  { x, y }: Scales,
  index: ContentIndex,
): WithdrawnSpan[] {
  const heightOf = ({ timed }: ChartFigure) => y(levelOf(timed.figure.quantity) ?? 0);
  return drawn.filter(isWithdrawn).map((figure) => {
    const replacement = replacementOf(figure, figures, index);
    const inRange = replacement !== null && reportedAt(replacement) < range.end;
    return {
      figure: figure.timed.figure.id,
      x1: x(reportedAt(figure)),
      x2: x(withdrawnAt(figure)),
      y: heightOf(figure),
      stopped: withdrawnAt(figure) < range.end,
      replacement: inRange ? { x: x(reportedAt(replacement)), y: heightOf(replacement) } : null,
    };
  });
}
