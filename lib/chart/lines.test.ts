import { describe, expect, it } from "vitest";
import { type ActSpec, agent, asserts, exactly, type FigureSpec } from "@/lib/domain/testing/build";
import { WIDE } from "./layout";
import { draw } from "./testing/draw";
import { viewOf } from "./testing/view";

const chain = [asserts("ministry")];
const said = (nominal: number, statedAt: string): FigureSpec => ({
  ...{ id: String(nominal), quantity: exactly(nominal), statedAt, chain },
});

/** A ministry counted 4,900, then 5,200, and from then on by another rule 2,900. */
const REDEFINED: ActSpec[] = [
  { id: "rule", kind: "redefinition", figures: ["5200"], by: "ministry", statedAt: "2022-01-12" },
];

function lineOf(acts: ActSpec[], axis: "reported" | "as-of") {
  const figures = [said(4900, "2022-01-06"), said(5200, "2022-01-09"), said(2900, "2022-01-15")];
  const view = viewOf({ agents: [agent("ministry")], figures, acts }, "2022-02-01", { axis });
  return draw(view, WIDE);
}

/** How many stretches a path has that nothing joins. */
const stretches = (path: string | undefined) => path?.match(/M/gu)?.length;

describe.each(["reported", "as-of"] as const)("a count by another rule, by when %s", (axis) => {
  it("breaks the line with a sign, and joins nothing as if it were a drop", () => {
    const chart = lineOf(REDEFINED, axis);
    expect(chart?.breaks.map(({ figure }) => figure)).toEqual(["2900"]);
    expect(stretches(chart?.lines[0]?.path)).toBe(axis === "reported" ? 3 : 2);
    expect(chart?.spans).toMatchObject([{ figure: "5200", redefined: true }]);
    expect(chart?.marks.some(({ drop }) => drop)).toBe(false);
  });

  it("is a drop in one line where nobody changed the rule", () => {
    const chart = lineOf([], axis);
    expect(chart?.breaks).toEqual([]);
    expect(stretches(chart?.lines[0]?.path)).toBe(1);
    expect(chart?.marks.filter(({ drop }) => drop).map(({ figure }) => figure)).toEqual(["2900"]);
  });
});
