import { expect } from "vitest";
import { type Box, crosses, overlaps } from "../box";
import type { Chart } from "../chart";
import { markBox } from "../marks";
import { blockSize, textBox } from "../text-block";
import { textWidth } from "../text-width";

function noteBoxes({ notes, layout }: Chart): Box[] {
  const { fontPx, linePx } = layout;
  return notes.map(({ lines, x, y, anchor }) => textBox(blockSize({ lines, fontPx, linePx }), x, y, anchor));
}

function labelBoxes({ labels, layout }: Chart): Box[] {
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

/** Texts at the edges: what the axes say of themselves, and what is not drawn singly. */
function edgeBoxes({ foot, titles, nothing, layout }: Chart): Box[] {
  const { fontPx, linePx } = layout;
  const plain = (lines: string[]) => lines.map((text) => ({ text, strong: false }));
  const box = (lines: string[], x: number, y: number, anchor: "start" | "end" = "start") =>
    textBox(blockSize({ lines: plain(lines), fontPx, linePx }), x, y, anchor);
  return [
    ...foot.map(({ lines, x, y, anchor }) => box(lines, x, y, anchor)),
    box([titles.time.text], titles.time.x, titles.time.y),
    ...(titles.value ? [box([titles.value.text], titles.value.x, titles.value.y)] : []),
    ...(nothing ? [box(nothing.lines, nothing.x, nothing.y)] : []),
  ];
}

/** Where a chart's texts stand. */
export function boxesOfTexts(chart: Chart): Box[] {
  return [...noteBoxes(chart), ...labelBoxes(chart), ...edgeBoxes(chart)];
}

/** Without its edge, which rounding may touch. */
function shrink({ left, right, top, bottom }: Box): Box {
  return { left: left + 0.2, right: right - 0.2, top: top + 0.2, bottom: bottom - 0.2 };
}

/** No text lies on another or on a mark, and no leader runs through one. */
export function expectNoOverlap(chart: Chart): void {
  const texts = boxesOfTexts(chart);
  const marks = chart.marks.map(markBox);
  const colliding = texts.flatMap((box, index) => {
    const others = [...texts.slice(index + 1), ...marks];
    return others.filter((other) => overlaps(box, other)).map((other) => [box, other]);
  });
  expect(colliding).toEqual([]);
  const crossed = chart.notes.flatMap(({ leader }) =>
    leader === null ? [] : [...texts, ...marks].filter((box) => crosses(leader, shrink(box))),
  );
  expect(crossed).toEqual([]);
}
