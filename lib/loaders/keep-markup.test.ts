import { expect, test, vi } from "vitest";
import { keepMarkup } from "./keep-markup";

test("draws once for each key", async () => {
  const draw = vi.fn(() => "a < b");
  expect(await keepMarkup("one", draw)).toBe("a &lt; b");
  expect(await keepMarkup("one", draw)).toBe("a &lt; b");
  expect(draw).toHaveBeenCalledTimes(1);
  await keepMarkup("another", draw);
  expect(draw).toHaveBeenCalledTimes(2);
});
