import { z } from "zod";
import { AppError } from "./errors";

/** Each parameter once; an empty one counts as not given, since forms send their empty fields too. */
function once(parameters: URLSearchParams): Record<string, string> {
  const given: Record<string, string> = {};
  for (const [name, value] of parameters) {
    if (Object.hasOwn(given, name))
      throw new AppError("bad-request", `${name} is given more than once: give it once.`);
    if (value !== "") given[name] = value;
  }
  return given;
}

function explain(issue: z.core.$ZodIssue, given: Record<string, string>, known: string[]): string {
  if (issue.code === "unrecognized_keys")
    return `${issue.keys.join(", ")} is nothing that can be asked here. What can: ${known.join(", ") || "nothing"}.`;
  const name = String(issue.path[0]);
  if (!Object.hasOwn(given, name)) return `${name} must be given.`;
  if (issue.code === "invalid_value")
    return `${name} “${given[name]}” is none of: ${issue.values.join(", ")}.`;
  if (issue.code === "custom") return `${name} “${given[name]}” ${issue.message}`;
  return `${name} “${given[name]}” cannot be read: see /api/v1/openapi.json.`;
}

/**
 * What is asked of the API, read from an address by the schema that also describes it. Throws an `AppError`
 * that says what is wrong with each: a mistyped filter must not answer as if it had not been there.
 */
export function readQuery<Schema extends z.ZodType<object>>(
  schema: Schema,
  parameters: URLSearchParams,
): z.output<Schema> {
  const given = once(parameters);
  const strict = schema instanceof z.ZodObject ? schema.strict() : schema;
  const result = strict.safeParse(given);
  if (result.success) return result.data as z.output<Schema>;
  const known = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  throw new AppError(
    "bad-request",
    result.error.issues.map((issue) => explain(issue, given, known)).join(" "),
  );
}
