import { describe, expect, test } from "vitest";
import { compareOrder, orderKey, readBasis } from "./order";
import { seriesAt } from "./series";
import { agent, asserts, at, exactly, type FigureSpec, quantity, relays, timeline } from "./testing/build";

const AGENTS = [
  agent("ministry"),
  agent("spokesman", { kind: "person", memberOf: "ministry" }),
  agent("ngo"),
];
const said = (id: string, day: string, fields: Partial<FigureSpec> = {}): FigureSpec => ({
  id,
  statedAt: day,
  asOf: day,
  chain: [asserts("ministry")],
  ...fields,
});

describe("series at a moment", () => {
  const built = timeline({
    agents: AGENTS,
    figures: [
      said("c", "2022-01-09", { quantity: exactly(20) }),
      said("a", "2022-01-05", { chain: [asserts("spokesman")] }),
      said("b", "2022-01-09", { quantity: exactly(18), basis: "unknown" }),
      said("other", "2022-01-06", { chain: [asserts("ngo")] }),
      said("weekly", "2022-01-06", { basis: "period", period: "2022-01-03/2022-01-04" }),
      said("missing", "2022-01-06", { metric: "missing", basis: "unknown" }),
    ],
    acts: [{ id: "gone", kind: "removal", figures: ["c"], statedAt: "2022-01-10" }],
  });

  test("oldest first, as read, with the root authority; withdrawn figures stay in their line", () => {
    expect(seriesAt(built, at("2022-01-11"))).toEqual([
      {
        key: "deaths|everyone||reported|cumulative||agent:ministry",
        metric: "deaths",
        population: "everyone",
        place: null,
        method: "reported",
        basis: "cumulative",
        period: null,
        root: { key: "agent:ministry", agent: "ministry", source: null },
        figures: ["a", "b", "c"],
      },
      expect.objectContaining({ basis: "cumulative", figures: ["other"] }),
      expect.objectContaining({ basis: "period", period: "2022-01-03/2022-01-04", figures: ["weekly"] }),
      expect.objectContaining({ metric: "missing", basis: "current", figures: ["missing"] }),
    ]);
  });

  test("only what is known by then", () => {
    expect(seriesAt(built, at("2022-01-05")).map(({ figures }) => figures)).toEqual([["a"]]);
  });

  test("a disavowal moves a figure to another line from then on", () => {
    const moved = timeline({
      agents: AGENTS,
      figures: [said("f", "2022-01-05", { chain: [relays("ngo"), asserts("ministry")] })],
      acts: [{ id: "never", kind: "disavowal", figures: ["f"], by: "ministry", statedAt: "2022-01-07" }],
    });
    const roots = (day: string) => seriesAt(moved, at(day)).map(({ root }) => root.agent);
    expect([roots("2022-01-06"), roots("2022-01-07")]).toEqual([["ministry"], ["ngo"]]);
  });
});

describe("order within a series", () => {
  const key = (fields: Partial<FigureSpec>) => {
    const [timed] = timeline({ figures: [said("f", "2022-01-05", fields)] }).figures;
    if (!timed) throw new Error("No figure");
    return orderKey(timed);
  };
  const about = quantity({ qualifier: "about", nominal: 90 });
  const upTo = quantity({ qualifier: "at-most", nominal: 300 });

  test.each([
    ["a later day, though lower", { asOf: "2022-01-06", quantity: exactly(1) }, { quantity: exactly(9) }],
    ["on one day the higher lower bound", { quantity: exactly(91) }, { quantity: exactly(87) }],
    ["on one day any lower bound above none", { quantity: exactly(0) }, { quantity: about }],
    ["on one day any lower bound above an implied zero", { quantity: exactly(0) }, { quantity: upTo }],
    [
      "other bases: the later instant, though lower",
      { basis: "current" as const, asOf: "2022-01-05T18:00+06:00", quantity: exactly(1) },
      { basis: "current" as const, asOf: "2022-01-05T12:00+06:00", quantity: exactly(9) },
    ],
  ])("%s is the newer", (_what, newer, older) => {
    expect(compareOrder(key(newer), key(older))).toBeGreaterThan(0);
    expect(compareOrder(key(older), key(newer))).toBeLessThan(0);
  });

  test("an upper limit is no newer than what is given without bounds on its day", () => {
    expect(compareOrder(key({ quantity: upTo }), key({ quantity: about }))).toBe(0);
  });

  test("times of one day do not matter to cumulative figures", () => {
    const [evening, morning] = ["2022-01-05T18:00+06:00", "2022-01-05T09:00+06:00"].map((asOf) =>
      key({ asOf }),
    );
    expect(evening).toEqual(morning);
  });
});

test.each([
  ["unknown", "deaths", "cumulative"],
  ["unknown", "missing", "current"],
  ["unknown", "hospitalised", "current"],
  ["period", "missing", "period"],
] as const)("basis %s of %s is read as %s", (basis, metric, expected) => {
  expect(readBasis(basis, metric)).toBe(expected);
});
