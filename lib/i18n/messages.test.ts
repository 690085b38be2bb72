import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import english from "./messages/en.json";
import dutch from "./messages/nl.json";

type Messages = { [key: string]: string | Messages };

function keysOf(messages: Messages, prefix = ""): string[] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === "string" ? [`${prefix}${key}`] : keysOf(value, `${prefix}${key}.`),
  );
}

/** What a message is given: a value that only one language has would be missing from the page in the other. */
function valuesOf(messages: Messages, prefix = ""): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(messages).flatMap(([key, value]) => {
      if (typeof value !== "string") return Object.entries(valuesOf(value, `${prefix}${key}.`));
      const names = [...value.matchAll(/\{\s*(\w+)\s*[,}]/g)].map(([, name]) => name ?? "");
      return [[`${prefix}${key}`, [...new Set(names)].sort()]];
    }),
  );
}

test("there are the two languages that the site offers", () => {
  expect(readdirSync(join(import.meta.dirname, "messages")).sort()).toEqual(["en.json", "nl.json"]);
});

test("English and Dutch have the same messages", () => {
  expect(keysOf(dutch).sort()).toEqual(keysOf(english).sort());
});

test("each message takes the same values in both languages", () => {
  expect(valuesOf(dutch)).toEqual(valuesOf(english));
});
