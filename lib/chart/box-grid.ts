import { type Box, crosses, overlaps, type Segment } from "./box";

/** Boxes that can be asked quickly what lies where, though there are thousands. */
export type BoxGrid = {
  add: (box: Box) => void;
  /** Does a box share area with any of them? */
  touches: (box: Box) => boolean;
  /** How many of them a box shares area with. */
  count: (box: Box) => number;
  /** Does a segment pass through any of them? */
  isCrossedBy: (segment: Segment) => boolean;
};

const CELL_PX = 40;
/** More columns than any drawing has, so that a cell is one number. */
const COLUMNS = 4096;

function* cellsOf({ left, right, top, bottom }: Box): Generator<number> {
  const [firstRow, lastRow] = [Math.floor(top / CELL_PX), Math.floor(bottom / CELL_PX)];
  const [first, last] = [Math.floor(left / CELL_PX), Math.floor(right / CELL_PX)];
  for (let row = firstRow; row <= lastRow; row++) {
    for (let column = first; column <= last; column++) yield row * COLUMNS + column;
  }
}

function boxOf({ x1, y1, x2, y2 }: Segment): Box {
  return { left: Math.min(x1, x2), right: Math.max(x1, x2), top: Math.min(y1, y2), bottom: Math.max(y1, y2) };
}

/** A grid of boxes by the squares that they lie in; holds those given, and takes more. */
export function createBoxGrid(boxes: Iterable<Box> = []): BoxGrid {
  const cells = new Map<number, Box[]>();
  const near = (box: Box, accepts: (other: Box) => boolean) => {
    for (const cell of cellsOf(box)) if (cells.get(cell)?.some(accepts)) return true;
    return false;
  };
  const add = (box: Box) => {
    for (const cell of cellsOf(box)) {
      const held = cells.get(cell);
      if (held) held.push(box);
      else cells.set(cell, [box]);
    }
  };
  for (const box of boxes) add(box);
  return {
    add,
    touches: (box) => near(box, (other) => overlaps(box, other)),
    count: (box) => {
      const found = new Set<Box>();
      for (const cell of cellsOf(box))
        for (const other of cells.get(cell) ?? []) if (overlaps(box, other)) found.add(other);
      return found.size;
    },
    isCrossedBy: (segment) => near(boxOf(segment), (other) => crosses(segment, other)),
  };
}
