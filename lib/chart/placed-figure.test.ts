import { describe, expect, it } from "vitest";
import { agent, asserts, at, exactly } from "@/lib/domain/testing/build";
import { WIDE } from "./layout";
import { markTitles } from "./mark-titles";
import { draw } from "./testing/draw";
import { viewOf } from "./testing/view";

const chain = [asserts("ministry")];

/** Reported late: on the 10th and 20th, of the 6th and of a day that nobody named; and a correction in between. */
const WORLD = {
  agents: [agent("ministry")],
  figures: [
    { id: "first", quantity: exactly(10), statedAt: "2022-01-10", asOf: "2022-01-06", chain },
    { id: "wrong", quantity: exactly(90), statedAt: "2022-01-12", asOf: "2022-01-11", chain },
    { id: "second", quantity: exactly(20), statedAt: "2022-01-20", chain },
  ],
  acts: [
    { id: "error", kind: "retraction" as const, figures: ["wrong"], by: "ministry", statedAt: "2022-01-14" },
  ],
};

const asOf = viewOf(WORLD, "2022-02-01", { axis: "as-of" });

describe("the axis of when figures count up to", () => {
  it("puts each figure where it counts to, or where it was reported when nobody says, dashed", () => {
    const placed = asOf.chart?.figures.map((figure) => [figure.timed.figure.id, figure.at, figure.unsure]);
    expect(placed).toEqual([
      ["first", at("2022-01-06"), false],
      ["wrong", at("2022-01-11"), false],
      ["second", at("2022-01-20"), true],
    ]);
    const marks = draw(asOf, WIDE)?.marks ?? [];
    expect(marks.map(({ figure, whisker }) => [figure, whisker?.dashed])).toEqual([
      ["first", false],
      ["wrong", false],
      ["second", true],
    ]);
  });

  it("runs the line in that order, past what was withdrawn", () => {
    const tenures = asOf.chart?.lines[0]?.tenures.map(({ figure, from, to }) => [
      figure.timed.figure.id,
      from,
      to,
    ]);
    expect(tenures).toEqual([
      ["first", at("2022-01-06"), at("2022-01-20")],
      ["second", at("2022-01-20"), Infinity],
    ]);
  });

  it("says at each mark which time it is, and when that is assumed", () => {
    const { chart, index, words } = asOf;
    const titles = chart && markTitles(chart, index, "Asia/Almaty", words);
    expect(titles?.get("first")).toBe("10, ministry, counting up to 6 January 2022: superseded");
    expect(titles?.get("second")).toBe(
      "20, ministry, count date not given, reported by 20 January 2022: stands",
    );
  });

  it("changes nothing about the axis of reports", () => {
    const reported = viewOf(WORLD, "2022-02-01").chart?.figures.map((figure) => figure.at);
    expect(reported).toEqual([at("2022-01-10"), at("2022-01-12"), at("2022-01-20")]);
  });
});
