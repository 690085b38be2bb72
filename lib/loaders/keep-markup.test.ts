import { expect, test, vi } from "vitest";
import { keepMarkup } from "./keep-markup";
import { keptMarkup } from "./kept-markup";

test("draws once for each key", async () => {
  const draw = vi.fn(() => "a < b");
  await keepMarkup("one", draw);
  await keepMarkup("one", draw);
  expect(keptMarkup("one")).toBe("a &lt; b");
  expect(draw).toHaveBeenCalledTimes(1);
  await keepMarkup("another", draw);
  expect(draw).toHaveBeenCalledTimes(2);
});

test("has what a page was drawn to until it is rendered, whatever is drawn meanwhile", async () => {
  await keepMarkup("page", () => "mine");
  await keepMarkup("page", () => "mine");
  for (let other = 0; other < 20; other++) await keepMarkup(`other ${other}`, () => "x".repeat(1_000_000));
  expect(keptMarkup("page")).toBe("mine");
  expect(keptMarkup("page")).toBe("mine");
  expect(() => keptMarkup("never drawn")).toThrow();
});

test("keeps what was drawn last, however large it is", async () => {
  await keepMarkup("huge", () => "x".repeat(17_000_000));
  expect(keptMarkup("huge")).toHaveLength(17_000_000);
});
