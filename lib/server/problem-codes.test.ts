import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import en from "@/lib/i18n/messages/en.json";
import nl from "@/lib/i18n/messages/nl.json";

// The codes are read from the source itself: a new one without a message fails here.
const FOLDERS = ["lib/db/commands", "lib/schemas", "lib/auth"];

function sourceOf(folder: string): string {
  const names = readdirSync(folder).filter((name) => name.endsWith(".ts") && !name.includes(".test."));
  return names.map((name) => readFileSync(join(folder, name), "utf8")).join("\n");
}

function found(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, code]) => code ?? "");
}

/** The members of a union type of string literals. */
function membersOf(file: string, type: string): string[] {
  const source = readFileSync(file, "utf8").replaceAll(/\/\*\*[\s\S]*?\*\//g, "");
  const [, body = ""] = new RegExp(`export type ${type} =([^;]*);`).exec(source) ?? [];
  return found(body, /"([a-z0-9-]+)"/g);
}

const text = FOLDERS.map(sourceOf).join("\n");
const codes = new Set([
  ...found(text, /refuse\((?:[^()]|\([^()]*\))*?,\s*"([a-z]+(?:-[a-z0-9]+)*)"/g),
  ...found(text, /(?:message|code): "([a-z]+(?:-[a-z0-9]+)+)"/g),
  ...found(text, /\? "([a-z]+-[a-z-]+)" : "[a-z-]+"\)/g),
  ...found(text, /\? "[a-z-]+" : "([a-z]+-[a-z-]+)"\)/g),
  ...found(text, /(?:refine|regex|max|min|int|nonnegative)\([^"\n]*"([a-z]+(?:-[a-z]+)*)"\)/g),
  ...membersOf("lib/domain/quantity.ts", "QuantityProblemCode").map((code) => `quantity-${code}`),
  ...membersOf("lib/domain/edtf-point.ts", "EdtfProblem").map((code) => `date-${code}`),
  ...membersOf("lib/domain/acts.ts", "ActRemark").map((code) => `act-${code}`),
  ...["metric", "population", "place"].map((kind) => `unknown-${kind}`),
]);

describe("problem codes", () => {
  it("are found in the source", () => {
    expect(codes.size).toBeGreaterThan(60);
    for (const known of [
      "changed-since",
      "slug-taken",
      "slug-was-used",
      "unknown-agent",
      "whole-number",
      "date-season",
      "quantity-impossible",
      "act-no-such-hop",
    ]) {
      expect(codes).toContain(known);
    }
  });

  it.each([...codes].sort())("%s has a message in both languages", (code) => {
    expect(en.errors.problem).toHaveProperty(code);
    expect(nl.errors.problem).toHaveProperty(code);
  });
});
