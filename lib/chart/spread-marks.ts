import type { Box } from "./box";
import { createBoxGrid } from "./box-grid";
import type { Mark } from "./marks";
import { round } from "./scales";

const REACH_PX = 5.5;
const STEP_PX = 12;
const MOST_STEPS = 4;

function core({ y, band }: Mark, x: number): Box {
  const top = Math.min(y, band?.top ?? y) - REACH_PX;
  const bottom = Math.max(y, band?.bottom ?? y) + REACH_PX;
  return { left: x - REACH_PX, right: x + REACH_PX, top, bottom };
}

/**
 * Moves marks that would lie on top of each other apart, back in time: a mark
 * stands at the end of the span in which it was reported, so it may have been
 * earlier, never later. Where nothing is free they stay where they are.
 */
export function spreadMarks(marks: Mark[], left: number): Mark[] {
  const placed = createBoxGrid();
  return marks.map((mark) => {
    const tries = Array.from({ length: MOST_STEPS }, (_, step) => round(mark.x - step * STEP_PX));
    const free = tries.find((x) => x >= left && !placed.touches(core(mark, x)));
    const x = free ?? mark.x;
    placed.add(core(mark, x));
    return { ...mark, x };
  });
}
