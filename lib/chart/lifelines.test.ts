import { expect, it } from "vitest";
import { wordsFor } from "@/lib/format/words";
import { MEDIUM, NARROW, WIDE } from "./layout";
import { toLifelines } from "./lifelines";
import { KAZAKHSTAN } from "./testing/kazakhstan";
import { viewOf } from "./testing/view";

const view = viewOf(KAZAKHSTAN);
const DAY = { earliest: Date.UTC(2022, 0, 9, 18), latest: Date.UTC(2022, 0, 10, 18) };

function draw(ids: string[], layout = WIDE, print = DAY) {
  const figures = ids.flatMap((id) => {
    const timed = view.timeline.figures.find(({ figure }) => figure.id === id);
    const standing = view.standings.get(id);
    return timed && standing ? [{ timed, standing }] : [];
  });
  return toLifelines({ figures, print, zone: "Asia/Almaty", words: wordsFor("en") }, layout);
}

it("ends a withdrawn or superseded figure's line when it was, and leads a current one's to the edge", () => {
  const { rows, layout } = draw(["164", "225", "238"]);
  expect(rows.map(({ figure, fate }) => [figure, fate])).toEqual([
    ["164", "withdrawn"],
    ["225", "superseded"],
    ["238", "current"],
  ]);
  const [withdrawn, superseded, current] = rows;
  expect(withdrawn?.x2).toBeLessThan(superseded?.x1 ?? 0);
  expect(superseded?.x2).toBeLessThan(current?.x1 ?? 0);
  expect(current?.x2).toBe(layout.plot.right);
});

it("shows a day of print even where the lives of its figures last for months", () => {
  const { print } = draw(["225", "238"]);
  expect(print.x2 - print.x1).toBeGreaterThanOrEqual(3);
});

it.each([NARROW, MEDIUM, WIDE])("keeps everything inside the drawing, $name", (layout) => {
  const chart = draw(["164", "over-160", "225", "officers-18"], layout, {
    earliest: Date.UTC(2021, 11, 31, 18),
    latest: Date.UTC(2022, 0, 31, 18),
  });
  for (const { x1, x2, y } of chart.rows) {
    expect(x1).toBeGreaterThanOrEqual(chart.layout.plot.left);
    expect(x2).toBeGreaterThanOrEqual(x1);
    expect(x2).toBeLessThanOrEqual(chart.layout.plot.right);
    expect(y).toBeLessThan(chart.heightPx);
  }
});
