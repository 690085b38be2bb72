import type { Box, Segment } from "./box";
import type { BoxGrid } from "./box-grid";
import { round } from "./scales";
import type { WithdrawnSpan } from "./spans";

/** Nearer than this a note needs no leader. */
const BESIDE_PX = 38;
/** A leader ends this far from the middle of its mark. */
const CLEAR_PX = 10;

const between = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value));

/** From the nearest edge of a note to the nearer end of a span; null when the note stands right beside it. */
export function leaderOf(box: Box, span: WithdrawnSpan): Segment | null {
  const middle = (box.left + box.right) / 2;
  const x2 = Math.abs(middle - span.x1) <= Math.abs(middle - span.x2) ? span.x1 : span.x2;
  const x1 = between(x2, box.left, box.right);
  const y1 = between(span.y, box.top, box.bottom);
  const length = Math.hypot(x1 - x2, y1 - span.y);
  if (length <= BESIDE_PX) return null;
  const share = CLEAR_PX / length;
  return {
    x1: round(x1),
    y1: round(y1),
    x2: round(x2 + (x1 - x2) * share),
    y2: round(span.y + (y1 - span.y) * share),
  };
}

/** A little room on all sides, so that what only just misses does not seem to touch. */
export function widen({ left, right, top, bottom }: Box, by: number): Box {
  return { left: left - by, right: right + by, top: top - by, bottom: bottom + by };
}

/** Does a leader cross any of these? Never when there is none. */
export function crossesAny(leader: Segment | null, boxes: BoxGrid): boolean {
  return leader !== null && boxes.isCrossedBy(leader);
}
