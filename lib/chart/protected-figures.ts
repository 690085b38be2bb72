import { isNumber } from "@/lib/domain/quantity";
import { isDisputed, isWithdrawn } from "./chart-figure";
import type { PlacedFigure } from "./placed-figure";
import { levelOf } from "./value-range";

const idOf = ({ timed }: PlacedFigure) => timed.figure.id;
const levelOr0 = ({ timed }: PlacedFigure) => levelOf(timed.figure.quantity) ?? 0;

function stands({ standing: { state } }: PlacedFigure): boolean {
  return state === "standing" || state === "disputed";
}

/** The lowest and the highest, with whatever equals them. */
function extremesOf(numbers: PlacedFigure[]): PlacedFigure[] {
  const levels = numbers.map(levelOr0);
  const [least, greatest] = [Math.min(...levels), Math.max(...levels)];
  return numbers.filter((figure) => levelOr0(figure) === least || levelOr0(figure) === greatest);
}

/** Of what was superseded only one of each extreme: a hundred reports of no deaths are not a hundred extremes. */
function extremesEver(numbers: PlacedFigure[]): PlacedFigure[] {
  const extremes = extremesOf(numbers);
  return [...new Map(extremes.map((figure) => [levelOr0(figure), figure])).values()];
}

/**
 * Ids of the figures whose marks are drawn however crowded it is: withdrawn, disputed or with a hop struck,
 * dropping without a word, set large above, and the lowest and the highest, of those that stand and of all.
 */
export function protectedFigures(
  drawn: PlacedFigure[],
  drops: ReadonlySet<string>,
  headline: PlacedFigure | null,
): Set<string> {
  const marked = drawn.filter(
    (figure) =>
      isWithdrawn(figure) ||
      isDisputed(figure) ||
      figure.standing.flags.includes("hop-struck") ||
      drops.has(idOf(figure)),
  );
  const numbers = drawn.filter((figure) => isNumber(figure.timed.figure.quantity) && !isWithdrawn(figure));
  const extremes = [...extremesOf(numbers.filter(stands)), ...extremesEver(numbers)];
  const large = drawn.filter((figure) => figure === headline);
  return new Set([...marked, ...extremes, ...large].map(idOf));
}
