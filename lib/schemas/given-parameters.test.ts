import { expect, it } from "vitest";
import { givenParameters } from "./given-parameters";

it("gives each parameter once, with all that it is given in order", () => {
  expect(givenParameters(new URLSearchParams("a=1&b=2&a=3&a="))).toEqual({ a: ["1", "3", ""], b: ["2"] });
});

it("takes any name for what it is", () => {
  const given = givenParameters(new URLSearchParams("__proto__=1&constructor=2"));
  expect(Object.entries(given)).toEqual([
    ["__proto__", ["1"]],
    ["constructor", ["2"]],
  ]);
});

it("holds no more than the address does, however often a name is given", () => {
  for (const query of ["a&".repeat(8000), Array.from({ length: 8000 }, (_, at) => `${at}&`).join("")]) {
    const given = givenParameters(new URLSearchParams(query));
    expect(Object.values(given).flat()).toHaveLength(8000);
  }
});
