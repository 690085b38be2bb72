import { describe, expect, test } from "vitest";
import { latePrints } from "./checks-late";
import { standingAt } from "./standing";
import { type ActSpec, at, exactly, type FigureSpec, source, timeline } from "./testing/build";

const sources = [
  source("first", { publishedAt: "2022-01-09" }),
  source("same-day", { publishedAt: "2022-01-10" }),
  source("notice", { publishedAt: "2022-01-10" }),
  source("late", { publishedAt: "2022-01-11" }),
  source("later", { publishedAt: "2022-02-01" }),
  source("some-time", { publishedAt: "2022-01" }),
  source("undated"),
];
const RETRACTED: ActSpec = { id: "act", kind: "retraction", figures: ["164"], in: ["notice"] };

function found(
  printedIn: string[],
  acts = [RETRACTED],
  more: FigureSpec[] = [],
  fields: Partial<FigureSpec> = {},
) {
  const figures = [{ id: "164", quantity: exactly(164), in: printedIn, ...fields }, ...more];
  const built = timeline({ sources, figures, acts });
  return latePrints(built, standingAt(built.figures, built.acts, at("2022-03-01")));
}

describe("sources that print a figure after it was withdrawn", () => {
  test("those of the day after, and none before", () => {
    expect(found(["first", "late", "later"])).toEqual([{ figure: "164", sources: ["late", "later"] }]);
    expect(found(["first"])).toEqual([]);
  });

  test.each(["same-day", "some-time", "undated"])(
    "not the source that may have come out before: %s",
    (id) => {
      expect(found(["first", id])).toEqual([]);
    },
  );

  test("not one that reports the act", () => {
    expect(found(["first", "late"], [{ ...RETRACTED, in: ["notice", "late"] }])).toEqual([]);
  });

  test("not one that prints what replaced it", () => {
    const corrected: ActSpec = { ...RETRACTED, kind: "correction", replacement: "44" };
    const replacement = { id: "44", quantity: exactly(44), in: ["notice", "late"] };
    expect(found(["first", "late"], [corrected], [replacement])).toEqual([]);
    expect(found(["first", "later"], [corrected], [replacement])).toHaveLength(1);
  });

  test("not of a figure that is recorded as a former number", () => {
    expect(found(["first", "late"], [RETRACTED], [], { statedAt: "../2022-01-09" })).toEqual([]);
  });

  test("none while a figure is only disputed, and none once it was reinstated", () => {
    expect(found(["first", "late"], [{ ...RETRACTED, kind: "dispute" }])).toEqual([]);
    const undone: ActSpec = { id: "undone", kind: "reinstatement", undoes: "act", in: ["later"] };
    expect(found(["first", "late"], [RETRACTED, undone])).toEqual([]);
  });
});
