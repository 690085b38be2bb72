import { describe, expect, it } from "vitest";
import { at } from "@/lib/domain/testing/build";
import { type MomentLine, placeMoments } from "./compare-moments";
import { MEDIUM, NARROW, WIDE } from "./layout";
import { draw } from "./testing/draw";
import { KAZAKHSTAN } from "./testing/kazakhstan";
import { viewOf } from "./testing/view";
import { textWidth } from "./text-width";

const view = viewOf(KAZAKHSTAN, "2022-01-20", { knownAt: "2022-01-20" });

function placed(from: string, to: string, layout = WIDE) {
  const [chart, range] = [draw(view, layout), view.chart?.range];
  if (!chart || !range) throw new Error("Nothing to draw");
  const named = (day: string) => ({ instant: at(day), label: day });
  return { chart, ...placeMoments(chart, range, [named(from), named(to)], new Set(["164", "238"])) };
}

function box({ labelX, labelY, anchor, label }: MomentLine, fontPx: number) {
  const width = textWidth(label, fontPx, true);
  return { left: anchor === "start" ? labelX : labelX - width, width, bottom: labelY };
}

describe.each([WIDE, MEDIUM, NARROW])("two moments on the $name timeline", (layout) => {
  it("keep their labels inside the drawing and apart", () => {
    for (const [from, to] of [
      ["2022-01-04", "2022-01-20"],
      ["2022-01-09", "2022-01-10"],
      ["2022-01-05", "2022-01-06"],
      ["2022-01-15", "2022-01-16"],
    ] as const) {
      const { lines } = placed(from, to, layout);
      const [first, second] = lines.map((line) => box(line, layout.fontPx));
      if (!first || !second) throw new Error("No labels");
      for (const { left, width } of [first, second]) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left + width).toBeLessThanOrEqual(layout.widthPx);
      }
      const apart =
        first.left + first.width <= second.left ||
        second.left + second.width <= first.left ||
        Math.abs(first.bottom - second.bottom) >= layout.fontPx;
      expect(apart).toBe(true);
    }
  });
});

describe("two moments on a timeline", () => {
  it("stand where the figures known just then stand", () => {
    const { chart, lines } = placed("2022-01-09", "2022-01-15");
    const xOf = (figure: string) => chart.marks.find((mark) => mark.figure === figure)?.x;
    expect(lines.map(({ x }) => x)).toEqual([expect.any(Number), xOf("225")]);
    expect((lines[0]?.x ?? 0) < (lines[1]?.x ?? 0)).toBe(true);
  });

  it("have no line where they lie outside of what is drawn", () => {
    expect(placed("2021-12-01", "2023-01-01").lines.map(({ x }) => x)).toEqual([null, null]);
  });

  it("ring the figures that changed and are drawn", () => {
    const { chart, changed } = placed("2022-01-09", "2022-01-15");
    expect(changed.map(({ figure }) => figure)).toEqual(["164"]);
    expect(chart.marks.find(({ figure }) => figure === "164")).toMatchObject(changed[0] ?? {});
  });
});
