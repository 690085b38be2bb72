import { describe, expect, it } from "vitest";
import { exactly, quantity, unknownNumber } from "@/lib/domain/testing/build";
import { greatestValue, leastValue, levelOf } from "./value-range";

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

describe("leastValue", () => {
  it("is the least above 0 that anybody gave, and not what an unclear number implies", () => {
    const some = quantity({ qualifier: "unknown", lower: 1 });
    expect(leastValue([exactly(0), some, dozens, exactly(164)])).toBe(20);
    expect(leastValue([exactly(0)])).toBe(1);
  });
});
