import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EventContent, Figure } from "@/lib/domain/content";
import { toViewState, type ViewState, writeViewState } from "@/lib/domain/view-state";
import { readRevision, readViewState } from "./view-state";

const figure = (metric: string, population: string, place: string | null): Figure => ({
  ...{ id: `${metric}-${population}-${place}`, event: "e", metric, population, place },
  quantity: { qualifier: "exact", nominal: 1, lower: 1, upper: 1 },
  ...{ basis: "cumulative", period: null, method: "reported", includes: [], excludes: [] },
  ...{ asOf: null, statedAt: null, chain: [], note: null, state: "published" },
});

const METRICS = ["deaths", "injured", "arrested"];
const POPULATIONS = ["everyone", "civilians", "children"];
const PLACES = ["almaty", "shymkent"];

const AGENTS = ["ministry", "president"];
const NAMES = [...AGENTS, "source-s1", "figure-deaths-everyone-null"];

const content = (figures: Figure[]): EventContent => ({
  event: {
    ...{ id: "e", slug: "e", title: "E", summary: "E", language: "en", start: "2022-01-02", end: null },
    ...{ zone: "Asia/Almaty", country: "KZ", place: null, state: "published" },
  },
  figures,
  ...{ appearances: [], retractions: [] },
  sources: [
    {
      ...{ id: "s1", url: null, archivedUrl: null, title: "S", publisher: null, byline: null },
      ...{ language: "en", publishedAt: null, zone: null, retrievedAt: "2022-01-10" },
      ...{ contentHash: null, copyOf: null, note: null, state: "published" },
    },
  ],
  agents: AGENTS.map((slug) => ({
    ...{ id: slug, slug, name: slug, kind: "government", country: "KZ", aliases: [] },
    ...{ memberOf: null, vague: false },
  })),
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
      ...{ metric: "deaths", population: "everyone", place: null, authorities: [], axis: "reported" },
      ...{ range: "focus", knownAt: null, scale: "linear", superseded: true, envelopeDays: 7 },
      ...{ others: "folded", rule: { kind: "latest" }, page: 1, revision: null },
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
    ["authorities", "nobody-we-know"],
    ["axis", "sideways"],
    ["range", "2022-01-09/2022-01-05"],
    ["range", "2022-01-09/2022-02-30"],
    ["range", "last week"],
    ["scale", "cubic"],
    ["superseded", "perhaps"],
    ["envelope", "0"],
    ["envelope", "7.5"],
    ["envelope", "1000000"],
    ["others", "some"],
    ["rule", "highest"],
    ["rule", "of:nobody-we-know"],
    ["page", "0"],
    ["page", "two"],
    ["revision", "0"],
    ["revision", "latest"],
    ["revision", "99999999999"],
    ["revision", "12"],
  ] as const)("%s=%s is named and ignored", (parameter, value) => {
    const { state, ignored } = readViewState(KAZAKHSTAN, { [parameter]: value });
    expect(ignored).toEqual([{ parameter, value }]);
    expect(state).toEqual(readViewState(KAZAKHSTAN, {}).state);
  });

  it("names a parameter that is not ours", () => {
    expect(readViewState(KAZAKHSTAN, { utm_source: "x", constructor: "y" }).ignored).toEqual([
      { parameter: "unknown", value: "utm_source" },
      { parameter: "unknown", value: "constructor" },
    ]);
  });

  it("names what is said otherwise than before", () => {
    const { state, ignored } = readViewState(KAZAKHSTAN, { metric: ["arrested", "deaths", "arrested", ""] });
    expect(state.metric).toBe("arrested");
    expect(ignored).toEqual([{ parameter: "repeated", value: "metric=deaths" }]);
    expect(readViewState(KAZAKHSTAN, { metric: ["", "deaths"] }).ignored).toEqual(ignored);
  });

  it("keeps the authorities that are cited beside one that is not", () => {
    const { state, ignored } = readViewState(KAZAKHSTAN, {
      authorities: "president,nobody-we-know,ministry",
    });
    expect(state.authorities).toEqual(["ministry", "president"]);
    expect(ignored).toEqual([{ parameter: "authorities", value: "nobody-we-know" }]);
  });

  it("leaves what is given empty as it is without it", () => {
    expect(readViewState(KAZAKHSTAN, { knownAt: "", range: " " })).toEqual(readViewState(KAZAKHSTAN, {}));
  });
});

it("every view comes back from its URL as it was", () => {
  const day = fc.constantFrom("2022-01-05", "2022-01-09", "2022-02-28");
  const authority = fc.constantFrom(...NAMES);
  const states: fc.Arbitrary<ViewState> = fc.record({
    metric: fc.constantFrom(...METRICS),
    population: fc.constantFrom(...POPULATIONS),
    place: fc.constantFrom(null, ...PLACES),
    authorities: fc.uniqueArray(authority).map((names) => names.toSorted()),
    axis: fc.constantFrom("reported" as const, "as-of" as const),
    range: fc.oneof(
      fc.constantFrom("focus" as const, "all" as const),
      fc.tuple(day, day).map((days) => {
        const [from = "", to = ""] = days.toSorted();
        return { from, to };
      }),
    ),
    knownAt: fc.constantFrom(null, "2022-01-09", "2022-01-09T18:00:00+06:00"),
    scale: fc.constantFrom("linear" as const, "log" as const),
    superseded: fc.boolean(),
    envelopeDays: fc.option(fc.integer({ min: 1, max: 3660 })),
    others: fc.constantFrom("folded" as const, "open" as const),
    rule: fc.oneof(
      fc.constantFrom(...(["latest", "per-authority", "range"] as const)).map((kind) => ({ kind })),
      authority.map((name) => ({ kind: "authority" as const, authority: name })),
    ),
    page: fc.integer({ min: 1, max: 99_999 }),
    revision: fc.option(fc.integer({ min: 1, max: 2_147_483_647 })),
  });
  fc.assert(
    fc.property(states, (state) => {
      const search = Object.fromEntries(new URLSearchParams(writeViewState(KAZAKHSTAN, state)));
      expect(readRevision(search)).toBe(state.revision);
      expect(readViewState(KAZAKHSTAN, search, state.revision)).toEqual({ state, ignored: [] });
    }),
    { numRuns: 500 },
  );
});

it("says nothing in the URL of the plain view", () => {
  expect(writeViewState(KAZAKHSTAN, toViewState(KAZAKHSTAN, {}))).toBe("");
});

describe("what a form says in several fields", () => {
  const read = (parameters: Record<string, string | string[]>) => readViewState(KAZAKHSTAN, parameters);

  it("is one choice: every authority ticked, once", () => {
    const { state, ignored } = read({ authorities: ["president", "ministry", "", "president"] });
    expect(state.authorities).toEqual(["ministry", "president"]);
    expect(ignored).toEqual([]);
  });

  it("is one range: from one day to another, and written as such", () => {
    const { state } = read({ from: "2022-01-05", to: "2022-01-12" });
    expect(state.range).toEqual({ from: "2022-01-05", to: "2022-01-12" });
    expect(writeViewState(KAZAKHSTAN, state)).toBe("?range=2022-01-05/2022-01-12");
  });

  it("reaches to where the event's dates do when one day is left empty", () => {
    expect(read({ from: "", to: "2022-01-12" }).state.range).toEqual({
      from: "2022-01-02",
      to: "2022-01-12",
    });
    expect(read({ from: "2022-01-05", to: "" }).state.range).toEqual({
      from: "2022-01-05",
      to: "2022-01-05",
    });
    expect(read({ from: "", to: "" }).state.range).toBe("focus");
  });

  it("is named when it cannot be used", () => {
    expect(read({ from: "2022-01-12", to: "2022-01-05" }).ignored).toEqual([
      { parameter: "range", value: "2022-01-12/2022-01-05" },
    ]);
  });
});
