import { describe, expect, it } from "vitest";
import { agent, asserts, exactly, quantity } from "@/lib/domain/testing/build";
import { MEDIUM, NARROW, WIDE } from "./layout";
import { draw } from "./testing/draw";
import { viewOf } from "./testing/view";

const about80 = quantity({ qualifier: "about", nominal: 80 });
const police = [asserts("police")];

/** Police counted the missing as dead, four times over, and took all of it back in one act. */
const PRESUMED = viewOf(
  {
    event: { start: "2017-06-14" },
    agents: [agent("police", { name: "Metropolitan Police" })],
    figures: [
      { id: "58", quantity: exactly(58), method: "presumed", statedAt: "2017-06-17", chain: police },
      { id: "79", quantity: exactly(79), method: "presumed", statedAt: "2017-06-19", chain: police },
      { id: "80-june", quantity: about80, method: "presumed", statedAt: "2017-06-28", chain: police },
      { id: "80-july", quantity: about80, method: "presumed", statedAt: "2017-07-10", chain: police },
    ],
    acts: [
      {
        id: "complete",
        kind: "redefinition",
        figures: ["58", "79", "80-june", "80-july"],
        by: "police",
        statedAt: "2017-11-16",
        reason: "The search and the identifications were complete.",
      },
    ],
  },
  "2018-06-01",
);

describe.each([WIDE, MEDIUM, NARROW])("one act upon several figures, $name", (layout) => {
  const chart = draw(PRESUMED, layout);

  it("gets one note that names them all, with the days of the numbers given twice", () => {
    expect(chart?.notes).toHaveLength(1);
    expect(chart?.notes[0]?.figures).toEqual(["58", "79", "80-june", "80-july"]);
    const strong = chart?.notes[0]?.lines.filter((line) => line.strong).map(({ text }) => text);
    expect(strong?.join(" ").replaceAll("\u00a0", " ")).toBe(
      "58, 79, about 80 (28 Jun) and about 80 (10 Jul) withdrawn after up to 5 months",
    );
  });

  it("stands in the plot, with whose they were and why in two lines at most each", () => {
    expect(chart?.notes[0]?.below).toBe(false);
    const soft = chart?.notes[0]?.lines.filter((line) => !line.strong) ?? [];
    expect(soft.length).toBeGreaterThan(0);
    expect(soft.length).toBeLessThanOrEqual(4);
    for (const { text } of soft) expect(text).not.toContain("…");
  });
});
