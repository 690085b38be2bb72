import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Box, crosses, overlaps } from "./box";
import { createBoxGrid } from "./box-grid";

const px = fc.integer({ min: -60, max: 900 });
const size = fc.integer({ min: 1, max: 300 });
const box: fc.Arbitrary<Box> = fc
  .tuple(px, px, size, size)
  .map(([left, top, width, height]) => ({ left, top, right: left + width, bottom: top + height }));
const segment = fc.record({ x1: px, y1: px, x2: px, y2: px });

describe("createBoxGrid", () => {
  it("finds just what looking at every box would find", () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 40 }), box, segment, (boxes, asked, line) => {
        const grid = createBoxGrid(boxes);
        const touched = boxes.filter((other) => overlaps(asked, other));
        expect(grid.touches(asked)).toBe(touched.length > 0);
        expect(grid.count(asked)).toBe(touched.length);
        expect(grid.isCrossedBy(line)).toBe(boxes.some((other) => crosses(line, other)));
      }),
    );
  });
});
