import { curveStepAfter, line as lineShape } from "d3-shape";
import { isWithdrawn } from "./chart-figure";
import type { Scales } from "./scales";
import { isDrawn, type SeriesLine, type Tenure } from "./tenure";
import type { TimeRange } from "./time-range";
import type { Tone } from "./tone";
import { levelOf } from "./value-range";

/** One authority's step line. */
export type LinePath = { series: string; tone: Tone; path: string };

type Point = { instant: number; level: number } | null;

function levelIn({ figure }: Tenure): number | null {
  return isWithdrawn(figure) ? null : levelOf(figure.timed.figure.quantity);
}

function toPoints(tenures: Tenure[], range: TimeRange): Point[] {
  const inside = tenures.filter((tenure) => isDrawn(tenure, range));
  return inside.flatMap((tenure, index): Point[] => {
    const level = levelIn(tenure);
    if (level === null) return [null];
    const start = { instant: Math.max(tenure.from, range.start), level };
    const next = inside[index + 1];
    const goesOn = next !== undefined && next.from === tenure.to && levelIn(next) !== null;
    return goesOn ? [start] : [start, { instant: Math.min(tenure.to, range.end), level }, null];
  });
}

/**
 * The step line of a series, from each figure to the next and on to the end of
 * the range. It stops where its figure is withdrawn, and is not drawn while a
 * withdrawn figure was the current one: that stretch is drawn as the withdrawn
 * figure's own. Null when nothing of it lies in the range.
 */
export function linePath(line: SeriesLine, range: TimeRange, { x, y }: Scales): string | null {
  const shape = lineShape<Point>()
    .defined((point) => point !== null)
    .x((point) => x(point?.instant ?? 0))
    .y((point) => y(point?.level ?? 0))
    .curve(curveStepAfter)
    .digits(1);
  return shape(toPoints(line.tenures, range));
}
