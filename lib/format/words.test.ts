import { describe, expect, it } from "vitest";
import en from "@/lib/i18n/messages/en.json";
import nl from "@/lib/i18n/messages/nl.json";

type Messages = { [key: string]: string | Messages };

function leaves(messages: Messages, prefix = ""): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]): [string, string][] =>
    typeof value === "string" ? [[prefix + key, value]] : leaves(value, `${prefix}${key}.`),
  );
}

/** The names in braces, without the plural forms inside them. */
function placeholders(message: string): string[] {
  return [...new Set([...message.matchAll(/\{(\w+)(?=[,}])/gu)].map(([, name]) => name ?? ""))].sort();
}

describe("the messages", () => {
  const english = new Map(leaves(en));
  const dutch = new Map(leaves(nl));

  it("are the same in both languages", () => {
    expect([...dutch.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it("take the same values in both languages", () => {
    for (const [key, message] of english) {
      expect([key, ...placeholders(dutch.get(key) ?? "")]).toEqual([key, ...placeholders(message)]);
    }
  });
});
