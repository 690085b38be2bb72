import { describe, expect, test } from "vitest";
import { type Headline, type HeadlineWish, headlineAt } from "./headline";
import { standingAt } from "./standing";
import {
  type ActSpec,
  agent,
  asserts,
  at,
  exactly,
  type FigureSpec,
  quantity,
  source,
  timeline,
  unknownNumber,
  type WorldSpec,
} from "./testing/build";

const said = (id: string, day: string, count: number, fields: Partial<FigureSpec> = {}): FigureSpec => ({
  id,
  quantity: exactly(count),
  statedAt: day,
  asOf: day,
  chain: [asserts(id)],
  ...fields,
});

function headlineOf(spec: WorldSpec, wish: Partial<HeadlineWish> = {}) {
  const built = timeline(spec);
  const standings = standingAt(built.figures, built.acts, at("2022-02-01"));
  return headlineAt(built, standings, { metric: "deaths", population: "everyone", place: null, ...wish });
}

const headline = (figures: FigureSpec[], acts: ActSpec[] = []) => headlineOf({ figures, acts });
const why = (found: Headline | null) => found?.candidates.map(({ figure, behind }) => [figure, behind]);

describe("the latest", () => {
  test("is of the newest day, then has the higher lower bound, then the smaller id", () => {
    const about = quantity({ qualifier: "about", nominal: 900 });
    const found = headline([
      said("older", "2022-01-08", 500),
      said("about", "2022-01-09", 0, { quantity: about }),
      said("b", "2022-01-09", 225),
      said("a", "2022-01-09", 225),
      said("lower", "2022-01-09", 19),
    ]);
    expect(found).toMatchObject({ rule: "latest", figure: "a", shown: ["a"] });
    expect(why(found)).toEqual([
      ["a", null],
      ["b", "tie"],
      ["lower", "lower-bound"],
      ["about", "lower-bound"],
      ["older", "older"],
    ]);
  });

  test("is no newer for being an upper limit: the zero below it was not found", () => {
    const upTo = quantity({ qualifier: "at-most", nominal: 300 });
    const about = quantity({ qualifier: "about", nominal: 200 });
    const figures = [
      said("limit", "2022-01-09", 0, { quantity: upTo }),
      said("about", "2022-01-09", 0, { quantity: about }),
    ];
    expect(headline(figures)?.figure).toBe("about");
    expect(headline([...figures, said("one", "2022-01-09", 1)])?.figure).toBe("one");
  });

  test("is never an unknown, while a number stands nor at all", () => {
    const unclear = said("unclear", "2022-01-20", 0, { quantity: unknownNumber });
    expect(headline([unclear, said("n", "2022-01-08", 26)])?.figure).toBe("n");
    expect(headline([unclear])).toBeNull();
  });

  test("is a disputed number only when none stands, and never a withdrawn one", () => {
    const figures = [said("doubted", "2022-01-20", 164), said("n", "2022-01-08", 26)];
    const doubt: ActSpec = { id: "x", kind: "disavowal", figures: ["doubted"], statedAt: "2022-01-21" };
    const gone: ActSpec = { id: "y", kind: "removal", figures: ["n"], statedAt: "2022-01-21" };
    expect(why(headline(figures, [doubt]))).toEqual([
      ["n", null],
      ["doubted", "disputed"],
    ]);
    expect(why(headline(figures, [doubt, gone]))).toEqual([["doubted", null]]);
    expect(headline(figures, [gone, { ...gone, id: "z", figures: ["doubted"] }])).toBeNull();
  });

  test("is the count of some days, which is no total, only when there is nothing else", () => {
    const weekly = said("weekly", "2022-01-20", 12, { basis: "period", period: "2022-01-17/2022-01-20" });
    expect(why(headline([weekly, said("total", "2022-01-08", 26)]))).toEqual([
      ["total", null],
      ["weekly", "other-basis"],
    ]);
    expect(headline([weekly])?.figure).toBe("weekly");
  });

  test("is never of another population or place", () => {
    const others = [
      said("children", "2022-01-09", 3, { population: "children" }),
      said("almaty", "2022-01-09", 103, { place: "almaty" }),
      said("injured", "2022-01-09", 2265, { metric: "injured" }),
    ];
    expect(headline(others)).toBeNull();
  });
});

describe("what nobody is cited for", () => {
  const own = (id: string, day: string, count: number) =>
    said(id, day, count, { chain: [], in: ["news"], asOf: null });
  const world = (figures: FigureSpec[], acts: ActSpec[] = []): WorldSpec => ({
    sources: [source("news", { publisher: "site", publishedAt: "2022-01-17" })],
    figures,
    acts,
  });

  test("comes after what somebody was cited for in the week before it", () => {
    const found = headlineOf(world([own("site", "2022-01-17", 6000), said("ministry", "2022-01-11", 9900)]));
    expect(why(found)).toEqual([
      ["ministry", null],
      ["site", "nobody-cited"],
    ]);
  });

  test("comes first again once that is more than a week old", () => {
    const found = headlineOf(world([own("site", "2022-01-17", 72), said("police", "2022-01-09", 71)]));
    expect(why(found)).toEqual([
      ["site", null],
      ["police", "older"],
    ]);
  });

  test("is also what its authority says it never gave, where nobody else in its chain says it", () => {
    const disavowal: ActSpec = { id: "d", kind: "disavowal", figures: ["disowned"], statedAt: "2022-01-18" };
    const figures = [
      said("disowned", "2022-01-17", 164, { in: ["news"] }),
      said("doubted", "2022-01-12", 44),
      said("gone", "2022-01-12", 50),
    ];
    const denial: ActSpec = { id: "x", kind: "denial", figures: ["doubted", "gone"], statedAt: "2022-01-18" };
    expect(why(headlineOf(world(figures, [disavowal, denial])))?.at(-1)).toEqual([
      "disowned",
      "nobody-cited",
    ]);
  });
});

describe("the other rules", () => {
  const police = [asserts("police")];
  const spec: WorldSpec = {
    agents: [agent("police"), agent("ministry", { slug: "the-ministry" }), agent("prison")],
    figures: [
      said("police-total", "2022-01-12", 300, { chain: police }),
      said("police-estimate", "2022-01-10", 0, {
        chain: police,
        method: "estimate",
        quantity: quantity({ qualifier: "between", lower: 200, upper: 400 }),
      }),
      said("ministry", "2022-01-11", 0, {
        chain: [asserts("ministry")],
        quantity: quantity({ qualifier: "at-least", nominal: 250 }),
      }),
      said("inmates", "2022-01-20", 40, { chain: [asserts("prison")], basis: "current" }),
      said("long-ago", "2022-01-03", 2),
    ],
  };

  test("of each authority its latest, and nothing that counts otherwise", () => {
    const found = headlineOf(spec, { rule: { kind: "per-authority" } });
    expect(found?.shown).toEqual(["police-total", "ministry", "long-ago"]);
    expect(why(found)).toEqual([
      ["police-total", null],
      ["ministry", "older"],
      ["police-estimate", "older"],
      ["long-ago", "older"],
      ["inmates", "other-basis"],
    ]);
  });

  test("the range names who set its ends, whether they are open, and what was left out", () => {
    const found = headlineOf(spec, { rule: { kind: "range" } });
    expect(found?.range?.low).toEqual({ value: 250, open: false, figures: ["ministry"] });
    expect(found?.range?.high).toEqual({ value: 300, open: false, figures: ["police-total"] });
    expect(why(found)).toEqual([
      ["police-total", null],
      ["ministry", null],
      ["police-estimate", "other-method"],
      ["long-ago", "outside-window"],
      ["inmates", "other-basis"],
    ]);
    const wide = headlineOf(spec, { rule: { kind: "range" }, envelopeDays: 30 });
    expect(wide?.range?.low.figures).toEqual(["long-ago"]);
    expect(why(wide)?.[1]).toEqual(["ministry", "inside-range"]);
  });

  test("one authority's own, by the name that it has in an address, even when it counts otherwise", () => {
    const only = (authority: string) => headlineOf(spec, { rule: { kind: "authority", authority } });
    expect(why(only("the-ministry"))).toEqual([["ministry", null]]);
    expect(only("prison")?.figure).toBe("inmates");
    expect(only("nobody")).toBeNull();
  });

  test("with authorities chosen only theirs are candidates", () => {
    const chosen = headlineOf(spec, { authorities: ["the-ministry", "prison"] });
    expect(why(chosen)).toEqual([
      ["ministry", null],
      ["inmates", "other-basis"],
    ]);
  });
});
