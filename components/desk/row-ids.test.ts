import { describe, expect, it } from "vitest";
import { nextRowId } from "./row-ids";

describe("nextRowId", () => {
  it("counts on from the highest number that the form carries anywhere", () => {
    expect(nextRowId("abc", undefined)).toBe("abc001");
    expect(nextRowId("abc", { figures: [{ id: "abc001" }, { id: "abc007" }] })).toBe("abc008");
  });

  it("does not give the number of a figure that went but is still pointed at", () => {
    expect(nextRowId("abc", { figures: [], retractions: [{ figures: ["abc002"] }] })).toBe("abc003");
  });
});
