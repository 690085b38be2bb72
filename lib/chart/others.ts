import { linePath } from "./lines";
import type { ChartModel } from "./model";
import type { PlacedFigure } from "./placed-figure";
import { round, type Scales } from "./scales";
import { levelOf } from "./value-range";

/** The authorities that there is no room for, drawn lightly as one group. */
export type Others = {
  authorities: number;
  /** How many figures their dots stand for. */
  figures: number;
  /** All their lines. */
  path: string;
  /** All their dots: a stroke of no length for each, drawn with round ends. */
  dots: string;
};

/** Dots nearer than this to each other, in px, are one. */
const CELL_PX = 4;

function dotsOf(figures: PlacedFigure[], { x, y }: Scales): string {
  const spots = figures.flatMap(({ at, timed }) => {
    const level = levelOf(timed.figure.quantity);
    return level === null ? [] : [{ x: round(x(at)), y: round(y(level)) }];
  });
  const cells = new Map(
    spots.map((spot) => [`${Math.round(spot.x / CELL_PX)} ${Math.round(spot.y / CELL_PX)}`, spot]),
  );
  return [...cells.values()].map((spot) => `M${spot.x} ${spot.y}h0`).join("");
}

/**
 * What is drawn of the folded authorities: their lines, and a dot for each of `figures`. Null when none is folded.
 */
export function toOthers(
  { lines, range }: ChartModel,
  folded: ReadonlySet<string>,
  figures: PlacedFigure[],
  scales: Scales,
): Others | null {
  if (folded.size === 0) return null;
  const own = lines.filter(({ series }) => folded.has(series.root.key));
  return {
    authorities: folded.size,
    figures: figures.length,
    path: own.map((line) => linePath(line, range, scales) ?? "").join(""),
    dots: dotsOf(figures, scales),
  };
}
