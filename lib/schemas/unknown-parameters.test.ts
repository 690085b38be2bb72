import { expect, it } from "vitest";
import { ignoredOnFigure, unknownParameters } from "./unknown-parameters";

it("names whatever a page cannot be asked", () => {
  expect(unknownParameters({})).toEqual([]);
  expect(unknownParameters({ revision: "3", constructor: "x" })).toEqual([
    { parameter: "unknown", value: "revision" },
    { parameter: "unknown", value: "constructor" },
  ]);
});

it("names a revision that a figure's page could not show, and none that it does", () => {
  expect(ignoredOnFigure({ revision: "3" }, 3)).toEqual([]);
  expect(ignoredOnFigure({ revision: "" }, null)).toEqual([]);
  expect(ignoredOnFigure({ revision: "soon", axis: "as-of" }, null)).toEqual([
    { parameter: "revision", value: "soon" },
    { parameter: "unknown", value: "axis" },
  ]);
});
