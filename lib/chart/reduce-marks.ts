import { groupBy } from "@/lib/domain/group-by";
import type { PlacedFigure } from "./placed-figure";
import type { Scales } from "./scales";
import { levelOf } from "./value-range";

/** How near each other marks of one line may be before the superseded ones merge into it, in px: step by step. */
const REACHES_PX = [4, 6, 9, 13, 18, 26, 36, 48];

type Spot = { figure: PlacedFigure; x: number; y: number; mayMerge: boolean };

function spotsOf(figures: PlacedFigure[], kept: ReadonlySet<string>, { x, y }: Scales): Spot[] {
  const last = figures.length - 1;
  return figures.map((figure, index) => ({
    figure,
    x: x(figure.at),
    y: y(levelOf(figure.timed.figure.quantity) ?? 0),
    mayMerge:
      figure.standing.state === "superseded" &&
      !kept.has(figure.timed.figure.id) &&
      index !== 0 &&
      index !== last,
  }));
}

function isNear(a: Spot, b: Spot | null | undefined, reach: number): boolean {
  return b !== null && b !== undefined && Math.abs(a.x - b.x) < reach && Math.abs(a.y - b.y) < reach;
}

/** The spots of one line that stay: all that may not merge, and of the others those that stand clear. */
function thinOut(spots: Spot[], reach: number): Spot[] {
  const fixed = spots.filter(({ mayMerge }) => !mayMerge);
  const stay: Spot[] = [];
  let ahead = 0;
  for (const spot of spots) {
    if (!spot.mayMerge) ahead += 1;
    else if (isNear(spot, stay.at(-1), reach) || isNear(spot, fixed[ahead], reach)) continue;
    stay.push(spot);
  }
  return stay;
}

/**
 * The figures whose marks are drawn when there are more than `most`: superseded ones that would coincide with
 * a neighbour on their line merge into the line, first within a few px, then further, until there are few
 * enough. Never those `kept`, nor the first or the last of a line. `figures` are in order of time.
 */
export function reduceMarks(
  figures: PlacedFigure[],
  most: number,
  kept: ReadonlySet<string>,
  scales: Scales,
): PlacedFigure[] {
  if (figures.length <= most) return figures;
  const series = [...groupBy(figures, ({ standing }) => standing.series).values()];
  const lines = series.map((own) => spotsOf(own, kept, scales));
  let stay = lines;
  for (const reach of REACHES_PX) {
    stay = lines.map((spots) => thinOut(spots, reach));
    if (stay.reduce((sum, { length }) => sum + length, 0) <= most) break;
  }
  const left = new Set(stay.flat().map(({ figure }) => figure));
  return figures.filter((figure) => left.has(figure));
}
