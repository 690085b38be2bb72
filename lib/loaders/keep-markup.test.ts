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

test("keeps what was drawn last, however large it is", async () => {
  await keepMarkup("huge", () => "x".repeat(17_000_000));
  expect(keptMarkup("huge")).toHaveLength(17_000_000);
});
