import { z } from "zod";
import { problemDocument } from "./api-answers";
import { apiComponents, describedAs } from "./api-components";
import { API_OPERATIONS, type ApiOperation } from "./api-operations";

type Json = Record<string, unknown>;

const AT = "#/components/schemas/";

/** A schema as OpenAPI has it: what JSON Schema says of itself goes. */
function withoutPreamble({ $schema, $id, ...schema }: Json): Json {
  return schema;
}

/** The named parts of answers, as they are sent. */
function schemas(): Record<string, Json> {
  const made = z.toJSONSchema(apiComponents, { uri: (id) => `${AT}${id}`, io: "output" });
  return Object.fromEntries(
    Object.entries(made.schemas).map(([id, schema]) => {
      return [id, { description: describedAs(id), ...withoutPreamble(schema as Json) }];
    }),
  );
}

function reference(schema: z.ZodType): Json {
  const named = apiComponents.get(schema);
  if (!named) throw new Error("An answer has no name in the description: give it one with component().");
  return { $ref: `${AT}${named.id}` };
}

/** A schema by which something is read from an address. */
function plain(schema: z.ZodType): Json {
  return withoutPreamble(z.toJSONSchema(schema, { io: "output" }) as Json);
}

function parameter(place: "path" | "query", name: string, schema: z.ZodType): Json {
  const { description, ...rest } = plain(schema);
  const required = place === "path" || !schema.safeParse(undefined).success;
  return { name, in: place, required, ...(description ? { description } : {}), schema: rest };
}

function parameters({ inPath = {}, query }: ApiOperation): Json[] {
  return [
    ...Object.entries(inPath).map(([name, { schema }]) => parameter("path", name, schema)),
    ...Object.entries(query?.shape ?? {}).map(([name, schema]) =>
      parameter("query", name, schema as z.ZodType),
    ),
  ];
}

const LIMIT_HEADERS = {
  "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
  RateLimit: { $ref: "#/components/headers/RateLimit" },
};

function answers({ answer, summary, inPath, query }: ApiOperation): Json {
  const content =
    "schema" in answer ? { "application/json": { schema: reference(answer.schema) } } : { [answer.type]: {} };
  const ETag = { $ref: "#/components/headers/ETag" };
  return {
    "200": { description: summary, headers: { ETag, ...LIMIT_HEADERS }, content },
    "304": { description: "As If-None-Match says, the reader has it." },
    ...(query ? { "400": { $ref: "#/components/responses/BadRequest" } } : {}),
    ...(inPath ? { "404": { $ref: "#/components/responses/NotFound" } } : {}),
    "429": { $ref: "#/components/responses/TooManyRequests" },
  };
}

function paths(): Json {
  return Object.fromEntries(
    API_OPERATIONS.map((operation) => {
      const { id, group, path, summary } = operation;
      const get = { operationId: id, tags: [group], summary, parameters: parameters(operation) };
      return [path, { get: { ...get, responses: answers(operation) } }];
    }),
  );
}

function problem(description: string, headers: Json = {}): Json {
  const content = { "application/problem+json": { schema: reference(problemDocument) } };
  return { description, headers, content };
}

const text = (description: string) => ({ description, schema: { type: "string" } });

/**
 * The API described as OpenAPI 3.1, made from the schemas by which it reads and that its answers satisfy.
 * `origin`: the address under which readers reach the site.
 */
export function describeApi(origin: string): Json {
  return {
    openapi: "3.1.0",
    info: {
      title: "Countline",
      version: "1",
      description:
        "Who said which number, where it was printed, when it changed and when it was taken back. Words such as " +
        "more-than or removal are those of the method. Errors are problem documents (RFC 9457).",
    },
    servers: [{ url: origin }],
    paths: paths(),
    components: {
      schemas: schemas(),
      headers: {
        ETag: text("Send it back as If-None-Match, and get 304 while nothing has changed."),
        "RateLimit-Policy": text("How many requests (q) one address may make in how many seconds (w)."),
        RateLimit: text("How many requests are left (r), for how many seconds (t)."),
        "Retry-After": text("In how many seconds to go on."),
      },
      responses: {
        BadRequest: problem("Something asked for cannot be read; the detail says what."),
        NotFound: problem("There is no such thing, or it is not published."),
        TooManyRequests: problem("Too many requests from this address.", {
          ...LIMIT_HEADERS,
          "Retry-After": { $ref: "#/components/headers/Retry-After" },
        }),
      },
    },
  };
}
