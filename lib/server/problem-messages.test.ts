import { describe, expect, it } from "vitest";
import { z } from "zod";
import { wordsFor } from "@/lib/format/words";
import en from "@/lib/i18n/messages/en.json";
import nl from "@/lib/i18n/messages/nl.json";
import { codeOfIssue, problemMessage, toProblems } from "./problem-messages";

const schema = z.object({
  name: z.string().min(2),
  role: z.enum(["editor", "admin"]),
  email: z.email(),
  figures: z.array(z.object({ quantity: z.object({ nominal: z.number().int() }) })),
  note: z.string().min(1, "note-missing"),
});

function problemsOf(value: unknown) {
  const result = schema.safeParse(value, { error: codeOfIssue });
  return result.success ? [] : toProblems(result.error.issues);
}

describe("toProblems", () => {
  it("names fields as forms do, and what is wrong by a code", () => {
    const figures = [{ quantity: { nominal: "many" } }];
    expect(problemsOf({ name: "A", role: "king", email: "x", figures, note: "" })).toEqual([
      { path: "name", code: "too-short", values: { minimum: 2 } },
      { path: "role", code: "choice" },
      { path: "email", code: "email" },
      { path: "figures[0].quantity.nominal", code: "number" },
      { path: "note", code: "note-missing", values: { minimum: 1 } },
    ]);
  });

  it("calls what is not there missing", () => {
    const codes = problemsOf({ figures: [] }).map(({ path, code }) => [path, code]);
    expect(codes).toEqual([
      ["name", "required"],
      ["role", "required"],
      ["email", "required"],
      ["note", "required"],
    ]);
  });
});

describe("problemMessage", () => {
  it("says it in the language of the page", () => {
    expect(problemMessage({ code: "required" }, wordsFor("en"))).toBe("This is missing.");
    expect(problemMessage({ code: "required" }, wordsFor("nl"))).toBe("Dit ontbreekt.");
    const wait = { code: "too-many-attempts", values: { minutes: 1 } };
    expect(problemMessage(wait, wordsFor("en"))).toBe("Too many attempts. Try again in a minute.");
  });

  it("has something to say about a code that it does not know", () => {
    expect(problemMessage({ code: "constructor" }, wordsFor("en"))).toBe("This is not right.");
  });

  it("knows the same codes in both languages", () => {
    expect(Object.keys(nl.errors.problem).sort()).toEqual(Object.keys(en.errors.problem).sort());
  });
});
