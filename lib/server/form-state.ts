import type { SubmissionResult } from "@conform-to/dom";
import type { Problem } from "@/lib/domain/problem";

/**
 * What a form gets back: the values as they were typed, and messages per field name (`""`: the form as
 * a whole), in the language of its page. It is conform's `lastResult`; undefined before the first try.
 * `done`: what the command answered, where the page stays. `problems`: why the command refused, for
 * forms that offer a way out.
 */
export type FormState<Answer = { ok: true }> =
  | (SubmissionResult<string[]> & { done?: Answer; problems?: Problem[] })
  | undefined;

/** What was typed into that field, or nothing. For forms without nested fields. */
export function typedValue(state: FormState<unknown>, name: string): string | undefined {
  const value = state?.initialValue?.[name];
  return typeof value === "string" ? value : undefined;
}

/** The messages about that field; `""`: about the form as a whole. */
export function messagesFor(state: FormState<unknown>, name: string): string[] {
  return state?.error?.[name] ?? [];
}
