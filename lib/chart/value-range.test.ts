import { describe, expect, it } from "vitest";
import { exactly, quantity, unknownNumber } from "@/lib/domain/testing/build";
import { greatestValue, levelOf, valueAxis } from "./value-range";

const hundreds = quantity({ qualifier: "order", lower: 200, upper: 999 });
const dozens = quantity({ qualifier: "order", lower: 20, upper: 99 });

describe("levelOf", () => {
  it.each([
    [exactly(16), 16],
    [quantity({ qualifier: "nearly", nominal: 8000 }), 8000],
    [quantity({ qualifier: "between", lower: 20, upper: 30 }), 20],
    [dozens, 20],
    [unknownNumber, null],
  ])("of %j", (given, level) => {
    expect(levelOf(given)).toBe(level);
  });
});

describe("greatestValue", () => {
  it.each([
    ["numbers alone", [exactly(164), exactly(225)], 225],
    ["an order within reach of the numbers", [exactly(90), dozens], 99],
    ["an order far above the numbers", [exactly(225), hundreds], 225],
    ["orders alone", [hundreds], 999],
    ["nothing", [unknownNumber], 1],
  ])("of %s", (_, quantities, greatest) => {
    expect(greatestValue(quantities)).toBe(greatest);
  });
});

describe("valueAxis", () => {
  it.each([1, 3, 19, 164, 225, 8000, 99_999])("from 0 to above %d, in whole numbers", (greatest) => {
    const { top, ticks } = valueAxis(greatest, 7);
    expect(top).toBeGreaterThanOrEqual(greatest);
    expect(ticks[0]).toBe(0);
    expect(ticks.every(Number.isInteger)).toBe(true);
    expect(ticks.length).toBeGreaterThan(2);
  });
});
