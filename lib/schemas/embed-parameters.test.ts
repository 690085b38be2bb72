import { expect, it } from "vitest";
import { readEmbedParameters } from "./embed-parameters";

const read = (query: string) => readEmbedParameters(new URLSearchParams(query));

it("leaves the view's own parameters to the view", () => {
  expect(read("metric=arrested&theme=dark&lang=nl&authorities=a&authorities=b")).toEqual({
    lang: "nl",
    theme: "dark",
    view: { metric: ["arrested"], authorities: ["a", "b"] },
  });
});

it("has no wish of its own where none is told", () => {
  expect(read("")).toEqual({ lang: null, theme: null, view: {} });
});

it("leaves what it cannot use to be told", () => {
  expect(read("theme=pink&lang=de")).toEqual({
    lang: null,
    theme: null,
    view: { theme: ["pink"], lang: ["de"] },
  });
});
