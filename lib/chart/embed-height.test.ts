import { expect, it } from "vitest";
import { embedHeightAt, embedHeights, readHeights, withNoticeRoom, writeHeights } from "./embed-height";

const CONTENTS = {
  title: "Unrest in Kazakhstan, January 2022",
  strong: "nearly 12,000",
  said: "arrested, said Associated Press on 13 January 2022",
  above: ["The figure that stood on 22 November 2026, since 13 January 2022"],
  below: ["Thin line to the left: reported some time in it", "Figures: Associated Press · Countline"],
  chartHeights: [360, 410, 440],
};

const heights = embedHeights(CONTENTS);

it("leaves room for every text, the more of them the higher", () => {
  const longer = embedHeights({
    ...CONTENTS,
    above: [...CONTENTS.above, "Superseded figures are left out."],
  });
  for (const { widthPx, heightPx } of heights)
    expect(embedHeightAt(longer, widthPx)).toBeGreaterThanOrEqual(heightPx + 18);
});

it("tells for a width between two the higher of both", () => {
  const [first, second] = heights;
  if (!first || !second) throw new Error("No heights.");
  const between = (first.widthPx + second.widthPx) / 2;
  expect(embedHeightAt(heights, between)).toBe(Math.max(first.heightPx, second.heightPx));
  expect(embedHeightAt(heights, first.widthPx)).toBe(first.heightPx);
});

it("tells something for widths beyond those that it was worked out for", () => {
  expect(embedHeightAt(heights, 100)).toBe(heights[0]?.heightPx);
  expect(embedHeightAt(heights, 4000)).toBe(heights.at(-1)?.heightPx);
});

it("is read again as it was written", () => {
  expect(readHeights(writeHeights(heights))).toEqual(heights);
  expect(readHeights("")).toEqual([]);
});

it("has room for a notice, more of it where lines are short", () => {
  const roomy = withNoticeRoom(heights, "Our records have changed since this was shared: 2 new figures.");
  const more = roomy.map(({ heightPx }, at) => heightPx - (heights[at]?.heightPx ?? 0));
  expect(more[0]).toBeGreaterThan(more.at(-1) ?? 0);
  expect(more.at(-1)).toBeGreaterThan(0);
});
