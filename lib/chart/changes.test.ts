import { describe, expect, test } from "vitest";
import { agent, asserts, exactly, type WorldSpec } from "@/lib/domain/testing/build";
import type { ViewState } from "@/lib/domain/view-state";
import { wordsFor } from "@/lib/format/words";
import { knownAtPosition, listSteps, positionOf, shownStep } from "./changes";
import { positionText } from "./position-text";
import { stepText } from "./step-text";
import { KAZAKHSTAN } from "./testing/kazakhstan";
import { viewOf } from "./testing/view";

function steps(of: WorldSpec, state: Partial<ViewState> = {}, day?: string) {
  const view = viewOf(of, day, state);
  return listSteps(view).map((step) => [step.day, stepText(step, view)]);
}

describe("the steps through a view", () => {
  test("are the days on which something became known or was taken back, each in a few words", () => {
    expect(steps(KAZAKHSTAN)).toEqual([
      ["2022-01-05", "police: unclear"],
      ["2022-01-06", "police: dozens"],
      ["2022-01-09", "Ministry of Health: 164 and more than 160 · 164 and more than 160 disavowed"],
      ["2022-01-10", "164 retracted · more than 160 removed, unexplained"],
      ["2022-01-15", "General Prosecutor's Office: 225"],
      ["2022-03-14", "General Prosecutor's Office: 230"],
      ["2022-08-16", "General Prosecutor's Office: 238"],
    ]);
  });

  test("are the same whatever moment is shown, and of the view only", () => {
    expect(steps(KAZAKHSTAN, {}, "2022-01-06")).toEqual(steps(KAZAKHSTAN));
    const officers = steps(KAZAKHSTAN, { population: "security-forces" }, "2022-01-06");
    expect(officers).toContainEqual(["2022-01-09", "Ministry of Internal Affairs: 16 · 18 corrected to 16"]);
    const daysOf = (name: string) => steps(KAZAKHSTAN, { authorities: [name] }).map(([day]) => day);
    expect(daysOf("police")).toEqual(["2022-01-05", "2022-01-06"]);
    // It was given in the ministry's name, and fell to its own once the ministry had disavowed it.
    expect(daysOf("information")).toEqual(["2022-01-09", "2022-01-10"]);
    expect(daysOf("health")).toEqual(["2022-01-09", "2022-01-10"]);
  });

  test("count what is too much to name, and tell of a reinstatement", () => {
    const chain = [asserts("police")];
    const many: WorldSpec = {
      agents: [agent("police")],
      figures: [1, 2, 3].map((n) => ({
        ...{ id: `f${n}`, quantity: exactly(n), statedAt: "2022-01-05", chain },
      })),
      acts: [
        { id: "gone", kind: "retraction", figures: ["f1", "f2", "f3"], by: "police", statedAt: "2022-01-06" },
        { id: "back", kind: "reinstatement", undoes: "gone", statedAt: "2022-01-07" },
      ],
    };
    expect(steps(many)).toEqual([
      ["2022-01-05", "3 figures"],
      ["2022-01-06", "3 figures retracted"],
      ["2022-01-07", "3 figures reinstated"],
    ]);
  });

  test("have the moment shown at the last of them that it takes in", () => {
    const shownOn = (day: string) => {
      const view = viewOf(KAZAKHSTAN, day);
      return listSteps(view)[shownStep(listSteps(view), view)]?.day;
    };
    expect(["2022-01-04", "2022-01-05", "2022-01-08", "2022-01-09", "2023-06-01"].map(shownOn)).toEqual([
      undefined,
      "2022-01-05",
      "2022-01-06",
      "2022-01-09",
      "2022-08-16",
    ]);
  });

  test("count only when their day has ended in the event's zone", () => {
    const shownAt = (knownAt: string) => {
      const view = viewOf(KAZAKHSTAN, undefined, { knownAt });
      return listSteps(view)[shownStep(listSteps(view), view)]?.day;
    };
    expect(shownAt("2022-01-09T12:00+06:00")).toBe("2022-01-06");
    expect(shownAt("2022-01-09T23:59:59+06:00")).toBe("2022-01-06");
    expect(shownAt("2022-01-10T00:00+06:00")).toBe("2022-01-09");
    expect(shownAt("2022-01-09T23:00Z")).toBe("2022-01-09");
  });

  test("are told in Dutch too", () => {
    const view = { ...viewOf(KAZAKHSTAN), words: wordsFor("nl") };
    expect(listSteps(view).map((step) => stepText(step, view))).toContain(
      "164 ingetrokken · meer dan 160 verdwenen, zonder uitleg",
    );
  });
});

describe("the slider's positions", () => {
  const shown = (knownAt: string | null) => {
    const view = viewOf(KAZAKHSTAN, undefined, { knownAt });
    const steps = listSteps(view);
    const position = positionOf(steps, view);
    return [position, positionText(steps, position, view)];
  };

  test("begin before the first change and end with now", () => {
    expect(shown("2021-12-01")).toEqual([0, "1 December 2021 · Before the first of 7 steps"]);
    expect(shown("2022-01-05")).toEqual([1, "5 January 2022: police: unclear"]);
    expect(shown("2022-08-16")).toEqual([7, "16 August 2022: General Prosecutor's Office: 238"]);
    expect(shown(null)).toEqual([8, "everything known now"]);
  });

  test("between two changes tell the moment, and nothing that was not yet known", () => {
    expect(shown("2022-01-09T12:00+06:00")).toEqual([2, "9 January 2022, 12:00 UTC+06:00"]);
    expect(shown("2022-01-08")).toEqual([2, "8 January 2022"]);
    expect(shown("2022-01-05T12:00+06:00")).toEqual([
      0,
      "5 January 2022, 12:00 UTC+06:00 · Before the first of 7 steps",
    ]);
  });

  test("each lead to a day at whose end they stand", () => {
    const view = viewOf(KAZAKHSTAN);
    const steps = listSteps(view);
    const led = steps.map((_, at) => knownAtPosition(steps, at));
    expect(led.slice(0, 3)).toEqual(["2022-01-04", "2022-01-05", "2022-01-06"]);
    expect(knownAtPosition(steps, 8)).toBeNull();
    expect(led.map((knownAt) => shown(knownAt)[0])).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(positionText(steps, 0, view)).toBe("Before the first of 7 steps");
  });
});
