import { expect, test } from "vitest";
import { readSharedView } from "./shared-view";

test("a view shared before events said their language is read as one about an event in English", () => {
  const event = { title: "Unrest" };
  const first = { form: 1, event, retractions: [] };
  expect(readSharedView(JSON.stringify(first)).event).toEqual({ ...event, language: "en" });
  const second = { form: 2, event: { ...event, language: "nl" }, retractions: [] };
  expect(readSharedView(JSON.stringify(second))).toEqual(second);
});

test("of what was shared before acts said so, only corrections have a replacement that is not published", () => {
  const told = (form: number, act: object) =>
    readSharedView(JSON.stringify({ form, event: {}, retractions: [act] })).retractions[0]?.replacementHidden;
  const acts = [
    { kind: "correction", replacementId: null },
    { kind: "correction", replacementId: "18" },
    { kind: "redefinition", replacementId: null },
  ];
  expect(acts.map((act) => told(2, act))).toEqual([true, false, false]);
  expect(told(3, { kind: "redefinition", replacementId: null, replacementHidden: true })).toBe(true);
});

test("a view that a newer version stored is refused, not misread", () => {
  expect(() => readSharedView(JSON.stringify({ form: 99, event: {} }))).toThrow(/form 99/);
});
