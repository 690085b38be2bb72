import { expect, test } from "vitest";
import { readSharedView } from "./shared-view";

test("a view shared before events said their language is read as one about an event in English", () => {
  const event = { title: "Unrest" };
  expect(readSharedView(JSON.stringify({ form: 1, event })).event).toEqual({ ...event, language: "en" });
  const today = { form: 2, event: { ...event, language: "nl" } };
  expect(readSharedView(JSON.stringify(today))).toEqual(today);
});

test("a view that a newer version stored is refused, not misread", () => {
  expect(() => readSharedView(JSON.stringify({ form: 99, event: {} }))).toThrow(/form 99/);
});
