import { z } from "zod";
import { figureRow, problemDocument } from "./api-answers";
import { apiComponents, describedAs } from "./api-components";
import { API_OPERATIONS, type ApiOperation } from "./api-operations";

type Json = Record<string, unknown>;

const AT = "#/components/schemas/";

/** A schema as OpenAPI has it: what JSON Schema says of itself goes. */
function withoutPreamble({ $schema, $id, ...schema }: Json): Json {
  return schema;
}

const nameOf = (schema: z.ZodType) => apiComponents.get(schema)?.id;

/** The named parts of answers, as they are sent. `row`: a row of a download as JSON Schema. */
function schemas(row: Json): Record<string, Json> {
  const made = z.toJSONSchema(apiComponents, { uri: (id) => `${AT}${id}`, io: "output" });
  return Object.fromEntries(
    Object.entries(made.schemas).map(([id, schema]) => {
      if (id === nameOf(figureRow)) return [id, { description: describedAs(id), ...withoutPreamble(row) }];
      return [id, { description: describedAs(id), ...withoutPreamble(schema as Json) }];
    }),
  );
}

function reference(schema: z.ZodType): Json {
  const name = nameOf(schema);
  if (!name) throw new Error("An answer has no name in the description: give it one with component().");
  return { $ref: `${AT}${name}` };
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

const header = (name: string) => ({ [name]: { $ref: `#/components/headers/${name}` } });
const LIMIT_HEADERS = { ...header("RateLimit-Policy"), ...header("RateLimit") };

/** What comes with an answer, beside its limits. */
function headersOf({ answer, query }: ApiOperation): Json {
  return {
    ...header("ETag"),
    ...(query && "after" in query.shape ? header("Link") : {}),
    ...(answer.isFile ? header("Content-Disposition") : {}),
    ...LIMIT_HEADERS,
  };
}

function answers(operation: ApiOperation): Json {
  const { answer, summary, inPath } = operation;
  const content =
    "schema" in answer ? { "application/json": { schema: reference(answer.schema) } } : { [answer.type]: {} };
  const response = (name: string) => ({ $ref: `#/components/responses/${name}` });
  return {
    "200": { description: summary, headers: headersOf(operation), content },
    "304": response("NotModified"),
    ...(operation.path.startsWith("/api/v1/events/{slug}") ? { "308": response("Moved") } : {}),
    "400": response("BadRequest"),
    ...(inPath ? { "404": response("NotFound") } : {}),
    "405": response("MethodNotAllowed"),
    "429": response("TooManyRequests"),
    "500": response("Internal"),
    "503": response("Unavailable"),
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

const retryAfter = { ...LIMIT_HEADERS, ...header("Retry-After") };

/** What any operation may answer instead. */
function otherResponses(): Json {
  return {
    NotModified: {
      description: "As If-None-Match says, the reader has it.",
      headers: { ...header("ETag"), ...header("Link"), ...LIMIT_HEADERS },
    },
    Moved: {
      description: "The event has another name now: the same is told at Location.",
      headers: { ...header("Location"), ...LIMIT_HEADERS },
    },
    BadRequest: problem(
      "Something asked for cannot be read, or cannot be asked here; the detail says what.",
      LIMIT_HEADERS,
    ),
    NotFound: problem("There is no such thing, or it is not published.", LIMIT_HEADERS),
    MethodNotAllowed: problem("Any method but GET, HEAD and OPTIONS: the API reads.", {
      ...header("Allow"),
      ...LIMIT_HEADERS,
    }),
    TooManyRequests: problem("Too many requests from this address.", retryAfter),
    Internal: problem("The mistake is ours. It has been logged.", LIMIT_HEADERS),
    Unavailable: problem("Too much is being asked of us, or saved, right now.", retryAfter),
  };
}

const text = (description: string) => ({ description, schema: { type: "string" } });
const always = (description: string) => ({ ...text(description), required: true });

/**
 * The API described as OpenAPI 3.1, made from the schemas by which it reads and that its answers satisfy.
 * `origin`: the address under which readers reach the site. `row`: what a row of a download is, as JSON Schema
 * (`rowSchema` of lib/export).
 */
export function describeApi(origin: string, row: Json): Json {
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
      schemas: schemas(row),
      headers: {
        Allow: always("The methods that there are."),
        "Content-Disposition": always("The name of the file."),
        ETag: always("Send it back as If-None-Match, and get 304 while nothing has changed."),
        Link: text("The next page, with rel=next; not sent with the last one."),
        Location: always("The address to ask."),
        "RateLimit-Policy": text("How many requests (q) one address may make in how many seconds (w)."),
        RateLimit: text("How many requests are left (r), for how many seconds (t)."),
        "Retry-After": always("In how many seconds to go on."),
      },
      responses: otherResponses(),
    },
  };
}
