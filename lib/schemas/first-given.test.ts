import { expect, it } from "vitest";
import { firstGiven } from "./first-given";

it.each([
  [undefined, ""],
  [" 2022 ", "2022"],
  [["first", "second"], "first"],
  [[], ""],
])("of %j the first text is %j", (given, first) => {
  expect(firstGiven(given)).toBe(first);
});

it("passes over what an object inherits under a parameter's name", () => {
  expect(firstGiven([Object, "2"])).toBe("2");
  expect(firstGiven(Object.prototype.hasOwnProperty)).toBe("");
});
