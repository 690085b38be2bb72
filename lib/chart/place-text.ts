import { type Box, isInside, overlaps } from "./box";
import { type Anchor, blockBox, type TextBlock } from "./text-block";

export type Spot = { x: number; y: number; anchor: Anchor; box: Box };
export type Candidate = { x: number; y: number; anchor: Anchor; cost: number };

export type Ground = {
  /** Where text may stand at all. */
  within: Box;
  /** What text must never touch: marks and other text. */
  taken: Box[];
  /** What text should not lie on, such as lines: it costs, but it is allowed. */
  avoided: Box[];
};

const CROSSING_COST = 40;

/** The cheapest candidate at which a block touches nothing that is taken; null when there is none. */
export function placeText(block: TextBlock, candidates: Candidate[], ground: Ground): Spot | null {
  const free = candidates.flatMap(({ x, y, anchor, cost }) => {
    const box = blockBox(block, x, y, anchor);
    if (!isInside(box, ground.within) || ground.taken.some((other) => overlaps(box, other))) return [];
    const crossed = ground.avoided.filter((other) => overlaps(box, other)).length;
    return [{ spot: { x, y, anchor, box }, cost: cost + crossed * CROSSING_COST }];
  });
  if (free.length === 0) return null;
  return free.reduce((best, next) => (next.cost < best.cost ? next : best)).spot;
}
