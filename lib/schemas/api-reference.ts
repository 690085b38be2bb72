import { z } from "zod";
import { apiComponents, describedAs } from "./api-components";
import { API_GROUPS, API_OPERATIONS, type ApiGroup, type ApiOperation } from "./api-operations";

// The description of the API as people read it: the same schemas as in lib/schemas/api-document.ts, in words.

/** One thing that can be given, as a form asks for it. */
export type ReferenceParameter = {
  name: string;
  description: string;
  required: boolean;
  /** What may be chosen; null: free. */
  choices: string[] | null;
  type: string;
  example: string;
};

export type ReferenceOperation = {
  id: string;
  path: string;
  summary: string;
  parameters: ReferenceParameter[];
  /** The name of a part, when the answer is one; else the media type. */
  answer: { part: string } | { type: string };
};

/** A named part of answers; without properties when it is none of its own. */
export type ReferencePart = {
  name: string;
  description: string;
  properties: { name: string; type: string; part: string | null; description: string }[];
};

export type Reference = {
  groups: { group: ApiGroup; operations: ReferenceOperation[] }[];
  parts: ReferencePart[];
};

type Schema = z.core.JSONSchema._JSONSchema;
type ObjectSchema = Exclude<Schema, boolean>;

const REF = "part:";
const partOf = ({ $ref }: ObjectSchema) => ($ref?.startsWith(REF) ? $ref.slice(REF.length) : null);

/** The part that a value is, or is a list of, or may be. */
function namedPart(schema: Schema): string | null {
  if (typeof schema === "boolean") return null;
  const inner = [schema.items ?? []].flat().concat(schema.anyOf ?? []);
  return partOf(schema) ?? inner.map(namedPart).find((part) => part !== null) ?? null;
}

function typeText(schema: Schema): string {
  if (typeof schema === "boolean") return "any";
  const part = partOf(schema);
  if (part) return part;
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  const either = schema.anyOf ?? schema.oneOf;
  if (either) return either.map(typeText).join(" | ");
  if (schema.enum) return schema.enum.map((one) => JSON.stringify(one)).join(" | ");
  if (schema.type === "array") return `list of ${typeText((schema.items ?? true) as Schema)}`;
  if (schema.type === "object" && schema.properties) {
    return `{ ${Object.entries(schema.properties)
      .map(([name, value]) => `${name}: ${typeText(value)}`)
      .join("; ")} }`;
  }
  return typeof schema.type === "string" ? (schema.format ?? schema.type) : "any";
}

function toParameter(name: string, schema: z.ZodType, example: string): ReferenceParameter {
  const { description = "", ...json } = z.toJSONSchema(schema);
  const choices = json.enum ?? (json.const === undefined ? null : [json.const]);
  return {
    ...{ name, description, example },
    required: !schema.safeParse(undefined).success,
    choices: choices?.map(String) ?? null,
    type: choices ? "" : typeText(json),
  };
}

function parametersOf({ inPath = {}, query, example = {} }: ApiOperation): ReferenceParameter[] {
  return [
    ...Object.entries(inPath).map(([name, given]) => toParameter(name, given.schema, given.example)),
    ...Object.entries(query?.shape ?? {}).map(([name, schema]) =>
      toParameter(name, schema as z.ZodType, example[name] ?? ""),
    ),
  ];
}

function toOperation(operation: ApiOperation): ReferenceOperation {
  const { id, path, summary, answer } = operation;
  const told =
    "schema" in answer ? { part: apiComponents.get(answer.schema)?.id ?? "" } : { type: answer.type };
  return { id, path, summary, parameters: parametersOf(operation), answer: told };
}

function toParts(): ReferencePart[] {
  const { schemas } = z.toJSONSchema(apiComponents, { uri: (id) => `${REF}${id}` });
  return Object.entries(schemas).map(([name, { properties = {} }]) => ({
    name,
    description: describedAs(name),
    properties: Object.entries(properties).map(([property, schema]) => ({
      name: property,
      type: typeText(schema),
      part: namedPart(schema),
      description: typeof schema === "boolean" ? "" : (schema.description ?? ""),
    })),
  }));
}

/** Everything that can be asked of the API and what it answers, for people. */
export function apiReference(): Reference {
  const groups = API_GROUPS.map((group) => ({
    group,
    operations: API_OPERATIONS.filter((operation) => operation.group === group).map(toOperation),
  }));
  return { groups, parts: toParts() };
}

/**
 * The address that a form of the reference asks for: the operation's path with what was filled in, and the
 * rest as its query. Null when there is no such operation, or something of its path is missing.
 */
export function addressToTry(given: Readonly<Record<string, string | string[] | undefined>>): string | null {
  const filledIn = (name: string) => [given[name]].flat()[0]?.trim() ?? "";
  const operation = API_OPERATIONS.find(({ id }) => id === filledIn("operation"));
  if (!operation) return null;
  const { path, inPath = {}, query } = operation;
  if (Object.keys(inPath).some((name) => filledIn(name) === "")) return null;
  const filled = path.replaceAll(/\{(\w+)\}/gu, (_, name: string) => encodeURIComponent(filledIn(name)));
  const asked = Object.keys(query?.shape ?? {}).filter((name) => filledIn(name) !== "");
  const parameters = new URLSearchParams(asked.map((name) => [name, filledIn(name)]));
  return asked.length === 0 ? filled : `${filled}?${parameters}`;
}
