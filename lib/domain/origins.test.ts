import { describe, expect, test } from "vitest";
import type { Appearance, Source } from "./content";
import { type Origin, originsOfPrints, originsOfSources } from "./origins";
import { appearance, content, source } from "./testing/build";
import { toTimeline } from "./timeline";

type Print = { in: string; of?: string; via?: string };

const prints = (specs: Print[]): Appearance[] =>
  specs.map(({ in: id, of = "figure", via = null }) => appearance(of, id, { via }));

function ofFigure(sources: Source[], specs: Print[]) {
  const built = { ...content({ sources, figures: [{ id: "figure" }] }), appearances: prints(specs) };
  const [figure] = toTimeline(built).figures;
  return told(originsOfPrints(figure?.appearances ?? [], sources), (print) => print.source.id);
}

const ofEvent = (sources: Source[], specs: Print[]) =>
  told(originsOfSources({ sources, appearances: prints(specs) }), ({ id }) => id);

const told = <Item>(origins: Origin<Item>[], idOf: (item: Item) => string) =>
  origins.map(({ first, copies, agencies }) => [idOf(first), copies.map(idOf), agencies]);

const day = (date: number) => ({ publishedAt: `2022-01-${String(date).padStart(2, "0")}` });
const [a, b, c] = [1, 2, 3].map((date) =>
  source("abc"[date - 1] ?? "", { publisher: `paper-${date}`, ...day(date) }),
);
if (!a || !b || !c) throw new Error("three sources");

describe("the origins of one figure", () => {
  test("are as many as the newsrooms that printed it", () => {
    expect(ofFigure([a, b], [{ in: "a" }, { in: "b" }])).toEqual([
      ["a", [], []],
      ["b", [], []],
    ]);
    const again = source("again", { publisher: "paper-1", ...day(4) });
    expect(ofFigure([a, again], [{ in: "a" }, { in: "again" }])).toEqual([["a", ["again"], []]]);
  });

  test("five papers that carried two agencies' reports: two", () => {
    const [d, e] = [source("d", { publisher: "paper-4" }), source("e", { publisher: "paper-5" })];
    const specs = ["a", "b", "c", "d", "e"].map((id, index) => ({ in: id, via: index < 3 ? "ap" : "tass" }));
    expect(ofFigure([a, b, c, d, e], specs)).toEqual([
      ["a", ["b", "c"], ["ap"]],
      ["d", ["e"], ["tass"]],
    ]);
  });

  test("put the agency's own item first, though it is the newer", () => {
    const own = source("own", { publisher: "ap", ...day(9) });
    expect(ofFigure([a, own], [{ in: "a", via: "ap" }, { in: "own" }])).toEqual([["own", ["a"], ["ap"]]]);
  });

  test("follow copies through a source that does not print it, and round a loop", () => {
    const sources = [
      { ...a, copyOf: "b" },
      { ...b, copyOf: "c" },
      { ...c, copyOf: "a" },
    ];
    expect(ofFigure(sources, [{ in: "a" }, { in: "c" }])).toHaveLength(1);
  });

  test("keep unknown publishers apart", () => {
    const [x, y] = [source("x", day(1)), source("y", day(2))];
    expect(ofFigure([x, y], [{ in: "x" }, { in: "y" }])).toHaveLength(2);
    expect(ofFigure([x, { ...y, copyOf: "x" }], [{ in: "x" }, { in: "y" }])).toEqual([["x", ["y"], []]]);
  });
});

describe("the origins of an event's sources", () => {
  test("fold copies under their original, wherever it stands in the list", () => {
    const copy = { ...a, copyOf: "c" };
    expect(ofEvent([copy, b, c], [{ in: "a" }, { in: "b" }, { in: "c" }])).toEqual([
      ["c", ["a"], []],
      ["b", [], []],
    ]);
  });

  test("fold what was wholly taken from one agency, where it is the same report", () => {
    const specs = [
      { in: "a", via: "ap" },
      { in: "b", via: "ap" },
      { in: "c", of: "other", via: "ap" },
    ];
    expect(ofEvent([a, b, c], specs)).toEqual([
      ["a", ["b"], ["ap"]],
      ["c", [], ["ap"]],
    ]);
  });

  test("leave alone a source that also writes for itself", () => {
    const specs = [
      { in: "a", via: "ap" },
      { in: "b", via: "ap" },
      { in: "b", of: "own work" },
    ];
    expect(ofEvent([a, b], specs)).toHaveLength(2);
  });

  test("leave apart what one newspaper wrote on two days, and sources that print no figure", () => {
    const again = source("again", { publisher: "paper-1", ...day(4) });
    expect(ofEvent([a, again, b], [{ in: "a" }, { in: "again" }])).toHaveLength(3);
  });
});
