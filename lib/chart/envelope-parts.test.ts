import { describe, expect, it } from "vitest";
import type { ViewState } from "@/lib/domain/view-state";
import { envelopeParts } from "./envelope-parts";
import { KAZAKHSTAN } from "./testing/kazakhstan";
import { viewOf } from "./testing/view";

function partsOf(state: Partial<ViewState>, day = "2022-01-16") {
  const parts = envelopeParts(viewOf(KAZAKHSTAN, day, state));
  const ids = (figures: { timed: { figure: { id: string } } }[] = []) =>
    figures.map(({ timed }) => timed.figure.id);
  return parts && { ends: ids([parts.low, parts.high]), inside: ids(parts.inside), older: ids(parts.older) };
}

describe("envelopeParts", () => {
  it("names who sets the envelope, and what was left out as older", () => {
    expect(partsOf({ envelopeDays: 7 })).toEqual({
      ...{ ends: ["225", "225"], inside: ["225"], older: ["dozens"] },
    });
    expect(partsOf({ envelopeDays: 14 })).toEqual({
      ...{ ends: ["dozens", "225"], inside: ["225", "dozens"], older: [] },
    });
  });

  it("is of the authorities chosen, and none where none is wished for", () => {
    expect(partsOf({ authorities: ["police"] })?.ends).toEqual(["dozens", "dozens"]);
    expect(partsOf({ envelopeDays: null })).toBeNull();
    expect(viewOf(KAZAKHSTAN, "2022-01-16", { envelopeDays: null }).chart?.band).toEqual([]);
  });
});
