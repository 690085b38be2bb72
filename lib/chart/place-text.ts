import { type Box, crosses, isInside, type Segment } from "./box";
import type { BoxGrid } from "./box-grid";
import { type Anchor, blockSize, type TextBlock, textBox } from "./text-block";

/** `cost`: how far off and how much in the way, in px. */
export type Spot = { x: number; y: number; anchor: Anchor; box: Box; cost: number };
export type Candidate = { x: number; y: number; anchor: Anchor; cost: number };

export type Ground = {
  /** Where text may stand at all. */
  within: Box;
  /** What text must never touch: marks and other text. */
  taken: BoxGrid;
  /** What text should not lie on, such as lines: it costs, but it is allowed. */
  avoided: BoxGrid;
  /** Lines to other texts, which no text may lie on. */
  lines: Segment[];
};

const CROSSING_COST = 40;

function isFree(box: Box, { within, taken, lines }: Ground): boolean {
  if (!isInside(box, within) || taken.touches(box)) return false;
  return !lines.some((line) => crosses(line, box));
}

/** The cheapest candidate that is accepted and at which a block touches nothing that is taken; null when there is none. */
export function placeText(
  block: TextBlock,
  candidates: Candidate[],
  ground: Ground,
  accepts: (box: Box) => boolean = () => true,
): Spot | null {
  const size = blockSize(block);
  let best: Spot | null = null;
  for (const { x, y, anchor, cost } of candidates.toSorted((a, b) => a.cost - b.cost)) {
    if (best && cost >= best.cost) break;
    const box = textBox(size, x, y, anchor);
    if (!isFree(box, ground) || !accepts(box)) continue;
    const total = cost + ground.avoided.count(box) * CROSSING_COST;
    if (best === null || total < best.cost) best = { x, y, anchor, box, cost: total };
  }
  return best;
}
