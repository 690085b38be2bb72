import { describe, expect, test } from "vitest";
import { unexplainedDrops } from "./checks";
import { standingAt } from "./standing";
import {
  type ActSpec,
  asserts,
  at,
  exactly,
  type FigureSpec,
  quantity,
  timeline,
  unknownNumber,
} from "./testing/build";

const KEY = "deaths|everyone||reported|cumulative||agent:ministry";

const said = (id: string, day: string, count: number, fields: Partial<FigureSpec> = {}): FigureSpec => ({
  id,
  quantity: exactly(count),
  statedAt: day,
  asOf: day,
  chain: [asserts("ministry")],
  ...fields,
});

function drops(figures: FigureSpec[], acts: ActSpec[] = [], knownAt = "2022-02-01") {
  const built = timeline({ figures, acts });
  return unexplainedDrops(built, standingAt(built.figures, built.acts, at(knownAt)));
}

const FALLING = [said("high", "2022-01-05", 115), said("low", "2022-01-09", 97)];

describe("unexplained drops", () => {
  test("a newer figure wholly below the one before it", () => {
    expect(drops(FALLING)).toEqual([{ series: KEY, older: "high", newer: "low" }]);
    expect(drops(FALLING, [], "2022-01-08")).toEqual([]);
  });

  test.each(["correction", "redefinition", "removal", "dispute"] as const)(
    "none where a %s touches the older",
    (kind) => {
      const act: ActSpec = { id: "x", kind, figures: ["high"], replacement: "low", statedAt: "2022-01-09" };
      expect(drops(FALLING, [act])).toEqual([]);
    },
  );

  test("none to a withdrawn figure, nor across a corrected one", () => {
    expect(drops(FALLING, [{ id: "x", kind: "removal", figures: ["low"], statedAt: "2022-01-10" }])).toEqual(
      [],
    );
    const figures = [
      said("17", "2022-01-04", 17),
      said("18", "2022-01-06", 18),
      said("16", "2022-01-09", 16),
    ];
    const act: ActSpec = {
      id: "x",
      kind: "correction",
      figures: ["18"],
      replacement: "16",
      statedAt: "2022-01-09",
    };
    expect(drops(figures, [act])).toEqual([]);
  });

  test("an unknown between two numbers hides none", () => {
    const unclear = said("unclear", "2022-01-07", 0, { quantity: unknownNumber });
    expect(drops([...FALLING, unclear])).toHaveLength(1);
  });

  test("a number that is open at one end hides none", () => {
    const open = said("open", "2022-01-07", 0, {
      quantity: quantity({ qualifier: "at-least", nominal: 26 }),
    });
    expect(drops([...FALLING, open])).toEqual([{ series: KEY, older: "high", newer: "low" }]);
  });

  test("nor one that was taken back; but a redefinition between them breaks the line", () => {
    const between = said("between", "2022-01-07", 30);
    const gone = { id: "x", figures: ["between"], statedAt: "2022-01-08" };
    expect(drops([...FALLING, between], [{ ...gone, kind: "retraction" }])).toEqual([
      { series: KEY, older: "high", newer: "low" },
    ]);
    expect(drops([...FALLING, between], [{ ...gone, kind: "redefinition" }])).toEqual([]);
  });

  test("a drop is told once, not again for every figure after it", () => {
    const later = [said("98", "2022-01-10", 98), said("99", "2022-01-11", 99)];
    expect(drops([...FALLING, ...later])).toHaveLength(1);
    const open = said("open", "2022-01-12", 0, {
      quantity: quantity({ qualifier: "at-least", nominal: 98 }),
    });
    expect(drops([...FALLING, ...later, open])).toHaveLength(1);
  });

  test("none where the bounds overlap", () => {
    const about = said("low", "2022-01-09", 0, {
      quantity: quantity({ qualifier: "between", lower: 90, upper: 120 }),
    });
    expect(drops([said("high", "2022-01-05", 115), about])).toEqual([]);
  });

  test.each([
    ["authority", { chain: [asserts("ngo")] }],
    ["population", { population: "children" }],
    ["method", { method: "identified" as const }],
  ])("none to another %s", (_what, fields) => {
    expect(drops([said("high", "2022-01-05", 115), said("low", "2022-01-09", 97, fields)])).toEqual([]);
  });

  test("none among figures that say how many are in a state now", () => {
    const current = { basis: "current" as const };
    expect(drops([said("high", "2022-01-05", 41, current), said("low", "2022-01-09", 31, current)])).toEqual(
      [],
    );
  });
});
