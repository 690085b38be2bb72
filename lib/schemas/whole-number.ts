import { z } from "zod";

/**
 * Reads a whole number from an address. In plain digits only: `Number` would take "1e2", "216.0" and " 5" too, and one
 * address would then be refused where another takes it. `least` and `most` are inclusive.
 */
export function wholeNumberSchema(least: number, most: number) {
  const isOne = (text: string) =>
    /^(?:0|[1-9]\d*)$/u.test(text) && Number(text) >= least && Number(text) <= most;
  return z
    .string()
    .refine(isOne, { error: `is not a whole number from ${least} to ${most}, in plain digits.` })
    .transform(Number)
    .pipe(z.int().min(least).max(most));
}

/** The number of a revision of our records, as it stands in a URL. */
export const revisionSchema = wholeNumberSchema(1, 2_147_483_647);

/** A year that events are searched by. */
export const yearSchema = wholeNumberSchema(1, 9999);

type WholeNumberSchema = ReturnType<typeof wholeNumberSchema>;

/**
 * What is wrong with a number of an address as it was given, with the white space that a page overlooks; null when
 * nothing is, or when it is not given.
 */
export function wholeNumberProblem(
  name: string,
  schema: WholeNumberSchema,
  given: string | string[] | undefined,
): string | null {
  const value = [given].flat()[0] ?? "";
  const issue = value.trim() === "" ? undefined : schema.safeParse(value).error?.issues[0];
  return issue ? `${name} “${value}” ${issue.message}` : null;
}
