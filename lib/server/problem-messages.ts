import { formatPaths } from "@conform-to/dom";
import type { z } from "zod";
import type { Problem } from "@/lib/domain/problem";
import type { MessageKey, Words } from "@/lib/format/words";
import en from "@/lib/i18n/messages/en.json";

/** What is wrong, in words: the message `errors.problem.<code>`. A code without one is told as not right. */
export function problemMessage({ code, values }: Omit<Problem, "path">, words: Words): string {
  const known = Object.hasOwn(en.errors.problem, code) ? code : "invalid";
  return words.t(`errors.problem.${known}` as MessageKey, values);
}

const EXPECTED: Record<string, string> = { number: "number", int: "number" };
const FORMATS: Record<string, string> = { email: "email", url: "web-address" };
const TOO_SMALL: Record<string, string> = { string: "too-short", array: "too-few" };
const TOO_BIG: Record<string, string> = { string: "too-long", array: "too-many" };

/** The code of what a schema found wrong, where the schema gives none. Empty fields arrive as missing ones. */
export function codeOfIssue(issue: z.core.$ZodRawIssue): string {
  if (issue.input === undefined || issue.input === "") return "required";
  if (issue.code === "too_small") return TOO_SMALL[issue.origin] ?? "too-small";
  if (issue.code === "too_big") return TOO_BIG[issue.origin] ?? "too-big";
  if (issue.code === "invalid_type") return EXPECTED[issue.expected] ?? "invalid";
  if (issue.code === "invalid_format") return FORMATS[issue.format] ?? "invalid";
  return issue.code === "invalid_value" ? "choice" : "invalid";
}

function valuesOf(issue: z.core.$ZodIssue): Problem["values"] {
  if (issue.code === "too_small") return { minimum: Number(issue.minimum) };
  if (issue.code === "too_big") return { maximum: Number(issue.maximum) };
  return undefined;
}

/** What a schema found wrong, as problems. Our schemas give codes for messages; `codeOfIssue` gives the rest. */
export function toProblems(issues: readonly z.core.$ZodIssue[]): Problem[] {
  return issues.map((issue) => {
    const values = valuesOf(issue);
    const path = formatPaths(issue.path.map((part) => (typeof part === "number" ? part : String(part))));
    return { path, code: issue.message, ...(values ? { values } : {}) };
  });
}
