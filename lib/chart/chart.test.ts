import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyMoment } from "@/lib/domain/testing/worlds";
import { type Box, crosses, overlaps } from "./box";
import type { Chart } from "./chart";
import { isWithdrawn } from "./chart-figure";
import { MEDIUM, NARROW, WIDE } from "./layout";
import { markBox } from "./marks";
import { isInRange } from "./model";
import { draw } from "./testing/draw";
import { KAZAKHSTAN } from "./testing/kazakhstan";
import { viewAt, viewOf } from "./testing/view";
import { blockSize, textBox } from "./text-block";
import { textWidth } from "./text-width";

const LAYOUTS = [WIDE, MEDIUM, NARROW];

function noteBoxes({ notes, layout }: Chart) {
  const { fontPx, linePx } = layout;
  return notes.map(({ lines, x, y, anchor }) => textBox(blockSize({ lines, fontPx, linePx }), x, y, anchor));
}

/** Without its edge, which rounding may touch. */
function shrink({ left, right, top, bottom }: Box): Box {
  return { left: left + 0.2, right: right - 0.2, top: top + 0.2, bottom: bottom - 0.2 };
}

function labelBoxes({ labels, layout }: Chart) {
  return labels.map(({ x, y, anchor, strong, rest, stacked }) => {
    const { fontPx, linePx } = layout;
    const [first, second] = [
      textWidth(strong, fontPx, true),
      Math.max(...rest.map((line) => textWidth(` ${line}`, fontPx))),
    ];
    const width = stacked ? Math.max(first, second) : first + second;
    const left = anchor === "start" ? x : x - width;
    return {
      left,
      right: left + width,
      top: y - fontPx * 0.8,
      bottom: y + (stacked ? rest.length * linePx : 0) + fontPx * 0.2,
    };
  });
}

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
      fc.property(anyMoment, fc.constantFrom("focus" as const, "all" as const), ({ of, t }, range) => {
        const view = viewAt(of, t, { range });
        const chart = draw(view, layout);
        if (!chart || !view.chart) return;
        const model = view.chart;
        const texts = [...noteBoxes(chart), ...labelBoxes(chart)];
        texts.forEach((box, index) => {
          for (const other of texts.slice(index + 1)) expect(overlaps(box, other)).toBe(false);
          for (const mark of chart.marks) expect(overlaps(box, markBox(mark))).toBe(false);
        });
        for (const { leader } of chart.notes) {
          if (leader === null) continue;
          for (const box of [...texts, ...chart.marks.map(markBox)])
            expect(crosses(leader, shrink(box))).toBe(false);
        }
        const withdrawn = model.figures.filter(
          (figure) => isWithdrawn(figure) && isInRange(figure, model.range),
        );
        const ids = withdrawn.map(({ timed }) => timed.figure.id).sort();
        expect(chart.notes.flatMap(({ figures }) => figures).sort()).toEqual(ids);
        const acts = chart.notes.flatMap(({ act }) => act ?? []);
        expect(new Set(acts).size).toBe(acts.length);
        expect(chart.spans.map(({ figure }) => figure).sort()).toEqual(ids);
        const drawn = model.figures.filter((figure) => isInRange(figure, model.range));
        expect(chart.marks).toHaveLength(drawn.length);
      }),
      { numRuns: 30 },
    );
  }, 30_000);
});
