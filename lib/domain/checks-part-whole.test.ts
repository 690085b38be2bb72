import { describe, expect, test } from "vitest";
import { partsAboveWhole } from "./checks-part-whole";
import type { Place, Population } from "./content";
import { standingAt } from "./standing";
import {
  type ActSpec,
  agent,
  asserts,
  at,
  content,
  exactly,
  type FigureSpec,
  quantity,
  source,
} from "./testing/build";
import { toTimeline } from "./timeline";

const population = (slug: string, within: string | null): Population => ({
  slug,
  within,
  labels: {},
  position: 1,
});
const place = (slug: string, within: string | null): Place => ({ slug, within, name: slug, kind: "city" });

const populations = [
  population("everyone", null),
  population("civilians", "everyone"),
  population("protesters", "civilians"),
  population("security-forces", "everyone"),
];
const places = [place("kazakhstan", null), place("almaty", "kazakhstan"), place("medeu", "almaty")];
const agents = [agent("ministry"), agent("hospital"), agent("authorities", { vague: true })];

const said = (id: string, count: number, fields: Partial<FigureSpec> = {}): FigureSpec => ({
  id,
  quantity: exactly(count),
  statedAt: "2022-01-09",
  chain: [asserts("ministry")],
  ...fields,
});

function found(figures: FigureSpec[], acts: ActSpec[] = []) {
  const sources = [source("print", { publishedAt: "2022-01-09" })];
  const built = toTimeline({ ...content({ agents, sources, figures, acts }), populations, places });
  return partsAboveWhole(built, standingAt(built.figures, built.acts, at("2022-02-01")));
}

const part = (fields: Partial<FigureSpec> = {}) =>
  said("part", 18, { population: "security-forces", ...fields });
const whole = (fields: Partial<FigureSpec> = {}) => said("whole", 16, fields);
const NOTE = [{ part: "part", whole: "whole" }];

describe("a part that exceeds its whole", () => {
  test("18 of the security forces, 16 in all", () => {
    expect(found([part(), whole()])).toEqual(NOTE);
    expect(found([whole(), part()])).toEqual(NOTE);
    expect(found([part(), whole({ quantity: exactly(18) })])).toEqual([]);
  });

  test.each<[string, Partial<FigureSpec>, Partial<FigureSpec>]>([
    ["through the table, in two steps", { population: "protesters" }, { population: "everyone" }],
    ["of a place, and the event as a whole", { population: "everyone", place: "almaty" }, {}],
    ["of a place within a place", { population: "everyone", place: "medeu" }, { place: "kazakhstan" }],
    ["of some people in a place", { place: "almaty" }, {}],
    ["that the whole says it takes in", {}, { population: "civilians", includes: ["security-forces"] }],
    ["that takes in what the whole holds anyway", { includes: ["protesters"] }, {}],
    ["that leaves out the same", { excludes: ["in custody"] }, { excludes: ["in custody"] }],
  ])("is a part %s", (_which, partFields, wholeFields) => {
    expect(found([part(partFields), whole(wholeFields)])).toEqual(NOTE);
  });

  test.each<[string, Partial<FigureSpec>, Partial<FigureSpec>]>([
    ["that neither lies in the other", { population: "protesters" }, { population: "security-forces" }],
    ["of everywhere, beside a place's whole", {}, { place: "almaty" }],
    ["that takes in what the whole may not", { includes: ["deaths in custody"] }, {}],
    ["beside a whole that leaves something out", {}, { excludes: ["deaths in custody"] }],
    ["of another authority", { chain: [asserts("hospital")] }, {}],
    ["of another method", { method: "identified" }, {}],
    ["of another metric", { metric: "injured" }, {}],
    ["of another basis", { basis: "current" }, {}],
    [
      "of another period",
      { basis: "period", period: "2022-01-05" },
      { basis: "period", period: "2022-01-06" },
    ],
  ])("none %s", (_which, partFields, wholeFields) => {
    expect(found([part(partFields), whole(wholeFields)])).toEqual([]);
  });

  test("none of an unnamed authority, which may be two", () => {
    const chain = [asserts("authorities")];
    expect(found([part({ chain }), whole({ chain })])).toEqual([]);
  });

  test.each([
    ["about 16", quantity({ qualifier: "about", nominal: 16 })],
    ["at least 16", quantity({ qualifier: "at-least", nominal: 16 })],
    ["10 to 18", quantity({ qualifier: "between", lower: 10, upper: 18 })],
  ])("not certain above %s", (_words, printed) => {
    expect(found([part(), whole({ quantity: printed })])).toEqual([]);
  });

  test("more than 17 is certain above 16, about 18 is not", () => {
    expect(found([part({ quantity: quantity({ qualifier: "more-than", nominal: 17 }) }), whole()])).toEqual(
      NOTE,
    );
    expect(found([part({ quantity: quantity({ qualifier: "about", nominal: 18 }) }), whole()])).toEqual([]);
  });
});

describe("the whole must be as new as the part", () => {
  test.each<[string, Partial<FigureSpec>, Partial<FigureSpec>, boolean]>([
    ["the day after", {}, { statedAt: "2022-01-10" }, true],
    ["the day before: it may only be behind", {}, { statedAt: "2022-01-08" }, false],
    ["said later, but counting up to earlier", {}, { statedAt: "2022-01-10", asOf: "2022-01-08" }, false],
    ["sooner on the same day", { statedAt: "2022-01-09T18:00Z" }, { statedAt: "2022-01-09T09:00Z" }, false],
    ["some time that month", {}, { statedAt: "2022-01" }, false],
    ["a former number", {}, { statedAt: "../2022-01-10" }, false],
    ["dated by its print alone", { statedAt: "2022-01-08" }, { statedAt: null, in: ["print"] }, false],
    ["and the part by its print", { statedAt: null, in: ["print"] }, {}, true],
  ])("%s", (_when, partFields, wholeFields, expected) => {
    expect(found([part(partFields), whole(wholeFields)])).toEqual(expected ? NOTE : []);
  });

  test("what is in a state now has to be of the same time", () => {
    const current = { metric: "hospitalised", basis: "current" } as const;
    expect(found([part(current), whole(current)])).toEqual(NOTE);
    expect(found([part(current), whole({ ...current, statedAt: "2022-01-10" })])).toEqual([]);
  });

  test("only what stands counts: not superseded, not withdrawn", () => {
    expect(found([part(), whole(), said("later", 20, { statedAt: "2022-01-10" })])).toEqual([]);
    const gone: ActSpec = { id: "x", kind: "retraction", figures: ["part"], statedAt: "2022-01-10" };
    expect(found([part(), whole()], [gone])).toEqual([]);
    expect(found([part(), whole()], [{ ...gone, kind: "dispute" }])).toEqual(NOTE);
  });
});
