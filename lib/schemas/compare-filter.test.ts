import { describe, expect, it } from "vitest";
import { agent, asserts, content } from "@/lib/domain/testing/build";
import { readScope, writeComparison } from "./compare-filter";

const CONTENT = content({
  agents: [agent("ministry")],
  figures: [{ id: "one", statedAt: "2022-01-05", chain: [asserts("ministry")] }],
});

describe("a comparison of two moments", () => {
  it("is of the revision that was asked for, where it could be had, and says so where not", () => {
    const parameters = { from: "2022-01-05", to: "2022-01-06", revision: "3" };
    const then = readScope(CONTENT, parameters, 3);
    expect(then.state.revision).toBe(3);
    expect(then.ignored).toEqual([]);
    const never = readScope(CONTENT, parameters, null);
    expect(never.state.revision).toBeNull();
    expect(never.ignored).toEqual([{ parameter: "revision", value: "3" }]);
  });

  it("keeps its revision in its address", () => {
    const moments = { from: "2022-01-05", to: "2022-01-06" };
    expect(writeComparison(moments, { place: null }, 3)).toBe(
      "?from=2022-01-05&to=2022-01-06&place=whole&revision=3",
    );
    expect(writeComparison(moments, {}, null)).toBe("?from=2022-01-05&to=2022-01-06");
  });

  it("names what it cannot be asked", () => {
    const { ignored } = readScope(CONTENT, { from: "2022-01-05", utm_source: "x", knownAt: "2022-01-06" });
    expect(ignored).toEqual([
      { parameter: "unknown", value: "utm_source" },
      { parameter: "unknown", value: "knownAt" },
    ]);
  });
});
