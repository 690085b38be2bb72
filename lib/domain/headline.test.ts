import { describe, expect, test } from "vitest";
import { headlineAt } from "./headline";
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

const said = (id: string, day: string, count: number, fields: Partial<FigureSpec> = {}): FigureSpec => ({
  id,
  quantity: exactly(count),
  statedAt: day,
  asOf: day,
  chain: [asserts(id)],
  ...fields,
});

function headline(figures: FigureSpec[], acts: ActSpec[] = []) {
  const built = timeline({ figures, acts });
  const standings = standingAt(built.figures, built.acts, at("2022-02-01"));
  return headlineAt(built, standings, { metric: "deaths", population: "everyone", place: null });
}

describe("headline", () => {
  test("the newest day, then the higher lower bound, then the smaller id", () => {
    const about = quantity({ qualifier: "about", nominal: 900 });
    const found = headline([
      said("older", "2022-01-08", 500),
      said("about", "2022-01-09", 0, { quantity: about }),
      said("b", "2022-01-09", 225),
      said("a", "2022-01-09", 225),
      said("lower", "2022-01-09", 19),
    ]);
    expect(found).toEqual({
      figure: "a",
      candidates: ["a", "b", "lower", "about", "older"],
      rule: "latest",
    });
  });

  test("never an unknown while a number stands, nor at all", () => {
    const unclear = said("unclear", "2022-01-20", 0, { quantity: unknownNumber });
    expect(headline([unclear, said("n", "2022-01-08", 26)])?.figure).toBe("n");
    expect(headline([unclear])).toBeNull();
  });

  test("a disputed number only when none stands; a withdrawn one never", () => {
    const figures = [said("doubted", "2022-01-20", 164), said("n", "2022-01-08", 26)];
    const doubt: ActSpec = { id: "x", kind: "disavowal", figures: ["doubted"], statedAt: "2022-01-21" };
    const gone: ActSpec = { id: "y", kind: "removal", figures: ["n"], statedAt: "2022-01-21" };
    expect(headline(figures, [doubt])?.candidates).toEqual(["n"]);
    expect(headline(figures, [doubt, gone])?.candidates).toEqual(["doubted"]);
    expect(headline(figures, [gone, { ...gone, id: "z", figures: ["doubted"] }])).toBeNull();
  });

  test("the count of some days is no total: only when there is nothing else", () => {
    const weekly = said("weekly", "2022-01-20", 12, { basis: "period", period: "2022-01-17/2022-01-20" });
    expect(headline([weekly, said("total", "2022-01-08", 26)])?.candidates).toEqual(["total"]);
    expect(headline([weekly])?.figure).toBe("weekly");
  });

  test("never of another population or place", () => {
    const others = [
      said("children", "2022-01-09", 3, { population: "children" }),
      said("almaty", "2022-01-09", 103, { place: "almaty" }),
      said("injured", "2022-01-09", 2265, { metric: "injured" }),
    ];
    expect(headline(others)).toBeNull();
  });
});
