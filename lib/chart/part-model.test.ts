import { expect, it } from "vitest";
import { at } from "@/lib/domain/testing/build";
import { toPartModel } from "./part-model";
import { KAZAKHSTAN } from "./testing/kazakhstan";
import { viewOf } from "./testing/view";

const view = viewOf(KAZAKHSTAN);
const DEATHS = { metric: "deaths", population: "everyone", place: null };

const partOf = (...ids: string[]) => toPartModel(view, DEATHS, new Set(ids));

it("draws the figures that it is given and no others, each as it stands among all", () => {
  const states = partOf("164", "225")?.figures.map(({ timed, standing }) => [
    timed.figure.id,
    standing.state,
  ]);
  expect(states).toEqual([
    ["164", "retracted"],
    ["225", "superseded"],
  ]);
});

it("draws until a figure was superseded, though what superseded it is not drawn", () => {
  const { range } = partOf("225") ?? {};
  expect(range?.end).toBeGreaterThan(at("2022-03-14"));
});

it("draws nothing where there is nothing", () => {
  expect(partOf()).toBeNull();
  expect(toPartModel(view, { ...DEATHS, metric: "injured" }, new Set(["164"]))).toBeNull();
});
