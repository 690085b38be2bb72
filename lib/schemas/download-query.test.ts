import { describe, expect, it } from "vitest";
import { KAZAKHSTAN } from "@/lib/chart/testing/kazakhstan";
import type { EventContent } from "@/lib/domain/content";
import { viewQuery, wholeEventQuery } from "@/lib/domain/download-address";
import { content } from "@/lib/domain/testing/build";
import { readDownloadQuery } from "./download-query";
import { readViewState } from "./view-state";

const KZ: EventContent = {
  ...content(KAZAKHSTAN),
  metrics: [
    { slug: "deaths", labels: {}, position: 1 },
    { slug: "injured", labels: {}, position: 2 },
  ],
  populations: [
    { slug: "everyone", labels: {}, within: null, position: 1 },
    { slug: "security-forces", labels: {}, within: "everyone", position: 2 },
  ],
};

const parametersOf = (query: string) => Object.fromEntries(new URLSearchParams(query));

function narrowing(query: string) {
  const read = readDownloadQuery(KZ, parametersOf(query), null);
  return read.ok ? read.query.narrowing : read.problem;
}

describe("what a download is narrowed to", () => {
  it.each([
    ["", {}],
    ["knownAt=2022-01-09&superseded=hidden&scale=log", {}],
    ["metric=deaths", { metric: "deaths", population: "everyone", place: null, authorities: [] }],
    ["population=security-forces", { population: "security-forces" }],
    ["place=whole&authorities=police,interior", { place: null, authorities: ["interior", "police"] }],
  ])("by ?%s", (query, expected) => {
    expect(narrowing(query)).toEqual(expected);
  });
});

it.each(["metric=sheep", "knownAt=yesterday", "colour=red", "authorities=nobody"])("refuses ?%s", (query) => {
  expect(narrowing(query)).toMatch(/sheep|yesterday|colour|nobody/u);
});

it.each(["1e2", "216.0", "%205", "soon", "0"])("says what a revision is where it is %s", (text) => {
  const problem = `revision “${decodeURIComponent(text)}” is not a whole number from 1 to 2147483647, in plain digits.`;
  expect(readDownloadQuery(KZ, parametersOf(`revision=${text}`), null)).toEqual({ ok: false, problem });
});

it.each(["", "metric=deaths&population=security-forces", "authorities=police&knownAt=2022-01-09T18:00Z"])(
  "a page's links ask for what the page ?%s shows, and for all of the event",
  (query) => {
    const { state } = readViewState(KZ, parametersOf(query));
    const { metric, population, place, authorities, knownAt } = state;
    const linked = readDownloadQuery(KZ, parametersOf(viewQuery(state)), null);
    expect(linked).toMatchObject({
      ok: true,
      query: { state: { knownAt }, narrowing: { metric, population, place, authorities } },
    });
    expect(readDownloadQuery(KZ, parametersOf(wholeEventQuery(state)), null)).toMatchObject({
      ok: true,
      query: { state: { knownAt }, narrowing: {} },
    });
  },
);
