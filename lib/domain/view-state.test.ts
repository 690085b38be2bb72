import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EventContent, Figure } from "./content";
import { readViewState, type ViewState, writeViewState } from "./view-state";

const figure = (metric: string, population: string, place: string | null): Figure => ({
  ...{ id: `${metric}-${population}-${place}`, event: "e", metric, population, place },
  quantity: { qualifier: "exact", nominal: 1, lower: 1, upper: 1 },
  ...{ basis: "cumulative", period: null, method: "reported", includes: [], excludes: [] },
  ...{ asOf: null, statedAt: null, chain: [], note: null, state: "published" },
});

const METRICS = ["deaths", "injured", "arrested"];
const POPULATIONS = ["everyone", "civilians", "children"];
const PLACES = ["almaty", "shymkent"];

const content = (figures: Figure[]): EventContent => ({
  event: {
    ...{ id: "e", slug: "e", title: "E", summary: "E", start: "2022-01-02", end: null },
    ...{ zone: "Asia/Almaty", country: "KZ", place: null, state: "published" },
  },
  figures,
  ...{ appearances: [], retractions: [], sources: [], agents: [] },
  metrics: METRICS.map((slug, position) => ({ slug, labels: {}, position })),
  populations: POPULATIONS.map((slug, position) => ({ slug, labels: {}, within: null, position })),
  places: PLACES.map((slug) => ({ slug, name: slug, kind: "city", within: null })),
});

const KAZAKHSTAN = content([
  figure("arrested", "everyone", null),
  figure("deaths", "everyone", null),
  figure("deaths", "children", null),
  figure("injured", "civilians", "almaty"),
]);

describe("a reader who has chosen nothing", () => {
  it("sees deaths of everyone in the event as a whole", () => {
    expect(readViewState(KAZAKHSTAN, {}).state).toEqual({
      ...{ metric: "deaths", population: "everyone", place: null, range: "focus", knownAt: null },
    });
  });

  it("sees, after choosing a metric, the population and place that it was counted for", () => {
    expect(readViewState(KAZAKHSTAN, { metric: "injured" }).state).toMatchObject({
      ...{ population: "civilians", place: "almaty" },
    });
  });
});

describe("what cannot be used", () => {
  it.each([
    ["metric", "deads"],
    ["population", "everybody"],
    ["place", "atlantis"],
    ["range", "most"],
    ["knownAt", "yesterday"],
    ["knownAt", "2022-01-09?"],
    ["knownAt", "2022-01"],
  ] as const)("%s=%s is named and ignored", (parameter, value) => {
    const { state, ignored } = readViewState(KAZAKHSTAN, { [parameter]: value });
    expect(ignored).toEqual([{ parameter, value }]);
    expect(state).toEqual(readViewState(KAZAKHSTAN, {}).state);
  });

  it("is not made of a parameter that is not ours", () => {
    expect(readViewState(KAZAKHSTAN, { utm_source: "x" }).ignored).toEqual([]);
  });
});

it("every view comes back from its URL as it was", () => {
  const states: fc.Arbitrary<ViewState> = fc.record({
    metric: fc.constantFrom(...METRICS),
    population: fc.constantFrom(...POPULATIONS),
    place: fc.constantFrom(null, ...PLACES),
    range: fc.constantFrom("focus" as const, "all" as const),
    knownAt: fc.constantFrom(null, "2022-01-09", "2022-01-09T18:00:00+06:00"),
  });
  fc.assert(
    fc.property(states, (state) => {
      const search = Object.fromEntries(new URLSearchParams(writeViewState(KAZAKHSTAN, state)));
      expect(readViewState(KAZAKHSTAN, search)).toEqual({ state, ignored: [] });
    }),
    { numRuns: 200 },
  );
});
