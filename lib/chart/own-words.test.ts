import { expect, it } from "vitest";
import { markOwnWords } from "./own-words";

const OWN = { texts: ["DNA tests; counted twice", "DNA tests"], language: "en" };
const mark = (lines: string[]) => markOwnWords(lines, lines.join(" "), OWN, false);

it("says from where on each line is in the event's own words, however the text was broken and shortened", () => {
  const own = (from: number) => ({ strong: false, own: { from, language: "en" } });
  expect(mark(["verbeterd: DNA", "tests; counted", "twice"])).toEqual([
    { text: "verbeterd: DNA", ...own(11) },
    { text: "tests; counted", ...own(0) },
    { text: "twice", ...own(0) },
  ]);
  expect(mark(["verbeterd:", "DNA tests"])).toEqual([
    { text: "verbeterd:", strong: false },
    { text: "DNA tests", ...own(0) },
  ]);
  expect(mark(["verbeterd"])).toEqual([{ text: "verbeterd", strong: false }]);
});
