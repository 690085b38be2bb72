import { describe, expect, it } from "vitest";
import { at } from "@/lib/domain/testing/build";
import { laterFigures } from "./later";
import { KAZAKHSTAN } from "./testing/kazakhstan";
import { viewOf } from "./testing/view";

function tenuresOf(day?: string, population?: string) {
  const lines = viewOf(KAZAKHSTAN, day, population ? { population } : {}).chart?.lines ?? [];
  return lines.map(({ tenures }) =>
    tenures.map(({ figure, from, to }) => [figure.timed.figure.id, from, to]),
  );
}

describe("toChartModel", () => {
  it("is none while nothing is known", () => {
    expect(viewOf(KAZAKHSTAN, "2022-01-04").chart).toBeNull();
  });

  it("draws each authority's figure from its report to the next, or to its withdrawal", () => {
    const end = at("2022-01-15");
    expect(tenuresOf()).toContainEqual([
      ["225", end, at("2022-03-14")],
      ["230", at("2022-03-14"), at("2022-08-16")],
      ["238", at("2022-08-16"), Infinity],
    ]);
    expect(tenuresOf()).toContainEqual([["164", at("2022-01-09"), at("2022-01-10")]]);
    expect(tenuresOf("2022-01-09")).toContainEqual([["164", at("2022-01-09"), Infinity]]);
  });

  it("goes on with the replacement where a figure was corrected", () => {
    expect(tenuresOf(undefined, "security-forces")).toEqual([
      [
        ["officers-18", at("2022-01-06"), at("2022-01-09")],
        ["officers-16", at("2022-01-09"), at("2022-01-10")],
        ["officers-17", at("2022-01-10"), Infinity],
      ],
    ]);
  });

  it("says what came after the range, and how much lies outside it", () => {
    const { chart } = viewOf(KAZAKHSTAN, undefined, { range: "focus" });
    expect(chart?.range.end).toBeLessThan(at("2022-03-14"));
    expect(chart?.outside).toEqual({ figures: 2, withdrawn: 0 });
    expect(chart && laterFigures(chart, viewOf(KAZAKHSTAN).words)).toEqual(["230", "238"]);
  });
});
