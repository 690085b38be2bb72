import { describe, expect, it } from "vitest";
import { describeScales, toScales } from "./scales";
import { valueAxis } from "./value-axis";

const PLOT = { left: 0, right: 800, top: 40, bottom: 416 };

function pixels(least: number, greatest: number) {
  const axis = valueAxis({ least, greatest }, "log", 7);
  const { y } = toScales(describeScales({ start: 0, end: 1 }, axis, PLOT), PLOT);
  return { axis, y };
}

describe("the linear axis", () => {
  it.each([1, 3, 19, 164, 225, 8000, 99_999])("from 0 to above %d, in whole numbers", (greatest) => {
    const { top, ticks } = valueAxis({ least: 1, greatest }, "linear", 7);
    expect(top).toBeGreaterThanOrEqual(greatest);
    expect(ticks[0]).toBe(0);
    expect(ticks.every(Number.isInteger)).toBe(true);
    expect(ticks.length).toBeGreaterThan(2);
  });
});

describe("the logarithmic axis", () => {
  it.each([
    [1, 1],
    [1, 238],
    [16, 225],
    [200, 12_000],
    [3, 4_000_000],
    [20_000, 300_000],
  ])("from %d to %d, keeps 0 at the foot and every tick a whole number with room", (least, greatest) => {
    const { axis, y } = pixels(least, greatest);
    expect(axis.ticks[0]).toBe(0);
    expect(y(0)).toBe(PLOT.bottom);
    expect(axis.top).toBeGreaterThanOrEqual(greatest);
    expect(axis.ticks.length).toBeGreaterThan(2);
    for (const [index, tick] of axis.ticks.entries()) {
      expect(Number.isInteger(tick)).toBe(true);
      const next = axis.ticks[index + 1];
      if (next !== undefined) expect(y(tick) - y(next)).toBeGreaterThan(14);
    }
    expect(y(0) - y(least)).toBeGreaterThan(20);
  });

  it("draws equal ratios as equal steps", () => {
    const { y } = pixels(10, 10_000);
    expect((y(1000) - y(2000)) / (y(4000) - y(8000))).toBeCloseTo(1, 1);
  });
});
