import { describe, expect, it } from "vitest";
import { crosses } from "./box";

const BOX = { left: 10, right: 20, top: 10, bottom: 20 };
const line = (x1: number, y1: number, x2: number, y2: number) => ({ x1, y1, x2, y2 });

describe("a line and a box", () => {
  it.each([
    ["through its middle", line(0, 15, 30, 15)],
    ["down through it", line(15, 0, 15, 30)],
    ["through a corner", line(8, 14, 14, 8)],
    ["ending inside", line(0, 0, 15, 15)],
    ["wholly inside", line(12, 12, 18, 14)],
  ])("cross: %s", (_, segment) => expect(crosses(segment, BOX)).toBe(true));

  it.each([
    ["beside it", line(0, 25, 30, 25)],
    ["past a corner", line(0, 12, 12, 0)],
    ["along its edge", line(10, 0, 10, 30)],
    ["ending at its edge", line(0, 15, 10, 15)],
    ["short of it", line(0, 0, 9, 9)],
  ])("do not cross: %s", (_, segment) => expect(crosses(segment, BOX)).toBe(false));
});
