import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyMoment } from "@/lib/domain/testing/worlds";
import type { ViewState } from "@/lib/domain/view-state";
import { isWithdrawn } from "./chart-figure";
import { MEDIUM, NARROW, WIDE } from "./layout";
import { toScales } from "./scales";
import { draw } from "./testing/draw";
import { expectNoOverlap } from "./testing/expect-no-overlap";
import { KAZAKHSTAN } from "./testing/kazakhstan";
import { viewAt, viewOf } from "./testing/view";

const LAYOUTS = [WIDE, MEDIUM, NARROW];

const anyChoice: fc.Arbitrary<Partial<ViewState>> = fc.record({
  range: fc.constantFrom("focus" as const, "all" as const, { from: "2022-01-05", to: "2022-01-07" }),
  scale: fc.constantFrom("linear" as const, "log" as const),
  axis: fc.constantFrom("reported" as const, "as-of" as const),
  superseded: fc.boolean(),
  envelopeDays: fc.constantFrom(null, 7, 30),
});

describe.each(LAYOUTS)("the chart, $name", (layout) => {
  it("draws January 2022 with its notes beside the marks", () => {
    const chart = draw(viewOf(KAZAKHSTAN, undefined, { range: "focus" }), layout);
    expect(chart?.marks.map(({ figure, shape, weight }) => [figure, shape, weight])).toEqual(
      expect.arrayContaining([
        ["unclear", "unknown", "superseded"],
        ["dozens", "band", "standing"],
        ["164", "point", "withdrawn"],
        ["over-160", "up", "withdrawn"],
        ["225", "point", "superseded"],
      ]),
    );
    expect(chart?.notes.map(({ act, below }) => [act, below])).toEqual([
      ["removal", false],
      ["error", false],
    ]);
    expect(chart?.labels.map(({ strong, rest }) => `${strong} ${rest.join(" ")}`)).toContain(
      "225 General Prosecutor's Office",
    );
  });

  it("points a corrected figure at its replacement", () => {
    const chart = draw(viewOf(KAZAKHSTAN, undefined, { population: "security-forces" }), layout);
    const replaced = chart?.marks.find(({ figure }) => figure === "officers-16");
    expect(chart?.spans).toMatchObject([
      { figure: "officers-18", stopped: true, replacement: { y: replaced?.y } },
    ]);
    expect(chart?.notes[0]?.lines.map(({ text }) => text).join(" ")).toContain("corrected to 16");
  });

  it("never lays text on text or on marks, and hides no withdrawal", () => {
    fc.assert(
      fc.property(anyMoment, anyChoice, ({ of, t }, state) => {
        const view = viewAt(of, t, state);
        const chart = draw(view, layout);
        if (!chart || !view.chart) return;
        expectNoOverlap(chart);
        const { drawn } = view.chart;
        const withdrawn = drawn.filter(isWithdrawn);
        const ids = withdrawn.map(({ timed }) => timed.figure.id).sort();
        expect(chart.notes.flatMap(({ figures }) => figures).sort()).toEqual(ids);
        const acts = chart.notes.flatMap(({ act }) => act ?? []);
        expect(new Set(acts).size).toBe(acts.length);
        expect(chart.spans.map(({ figure }) => figure).sort()).toEqual(ids);
        expect(chart.marks).toHaveLength(drawn.length);
        for (const { x, y } of chart.marks) expect(Number.isFinite(x + y)).toBe(true);
      }),
      { numRuns: 40 },
    );
  }, 30_000);

  it("gives its scales as numbers that put its marks where they are", () => {
    const view = viewOf(KAZAKHSTAN, undefined, { range: "focus", scale: "log" });
    const chart = draw(view, layout);
    const { y } = toScales(chart?.scales ?? never(), chart?.layout.plot ?? never());
    const mark = chart?.marks.find(({ figure }) => figure === "225");
    expect(mark?.y).toBe(y(225));
    expect(y(0)).toBe(chart?.layout.plot.bottom);
  });

  it("draws a frame that says how much lies outside when nothing lies inside", () => {
    const view = viewOf(KAZAKHSTAN, undefined, { range: { from: "2022-02-01", to: "2022-02-03" } });
    const chart = draw(view, layout);
    expect(chart?.marks).toEqual([]);
    expect(chart?.timeTicks.length).toBeGreaterThan(1);
    expect(chart?.nothing?.lines.join(" ")).toBe(
      "No figure in these days. 7 lie outside them, 2 of them withdrawn.",
    );
  });

  it("draws on a day alone what was known by its end, and no more", () => {
    const chart = draw(
      viewOf(KAZAKHSTAN, undefined, { range: { from: "2022-01-09", to: "2022-01-09" } }),
      layout,
    );
    expect(chart?.marks.map(({ figure }) => figure).sort()).toEqual(["164", "over-160"]);
    expect(chart?.later).toEqual(["225", "230", "238"]);
    expect(chart?.timeTicks.length).toBeGreaterThan(1);
  });

  it("shows no span of a withdrawal by when figures counted, but the figure all the same", () => {
    const chart = draw(viewOf(KAZAKHSTAN, undefined, { axis: "as-of" }), layout);
    expect(chart?.titles.time.text).toBe("Up to when counted");
    expect(chart?.marks.filter(({ weight }) => weight === "withdrawn")).toHaveLength(2);
    for (const { x1, x2, stopped } of chart?.spans ?? []) expect([x1, stopped]).toEqual([x2, false]);
  });
});

function never(): never {
  throw new Error("No chart.");
}
