import type { APIRequestContext, APIResponse } from "@playwright/test";
import { expect } from "@playwright/test";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

type Reference = { $ref?: string };
type Header = Reference & { required?: boolean };
type Response = Reference & {
  headers?: Record<string, Header>;
  content?: Record<string, { schema?: Reference }>;
};
export type Operation = {
  operationId: string;
  tags: string[];
  parameters: { name: string; in: "path" | "query" }[];
  responses: Record<string, Response>;
};
type Description = {
  paths: Record<string, { get: Operation }>;
  components: { schemas: object; headers: Record<string, Header>; responses: Record<string, Response> };
};

/** Headers that a description must name where they are sent. */
const TOLD = [
  "allow",
  "content-disposition",
  "etag",
  "link",
  "location",
  "ratelimit",
  "ratelimit-policy",
  "retry-after",
];

const nameOf = ({ $ref = "" }: Reference) => $ref.split("/").at(-1) ?? "";

/** The API's description of the site, with what compares an answer with it. */
export async function readDescription(request: APIRequestContext) {
  const { paths, components }: Description = await (await request.get("/api/v1/openapi.json")).json();
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  // Everything under one name, so that what points there finds it.
  ajv.addSchema({ $id: "api", components });

  const validators = new Map<string, ValidateFunction>();
  const problemsOf = ({ $ref = "" }: Reference, body: unknown): string => {
    const validate = validators.get($ref) ?? ajv.compile({ $ref: `api${$ref}` });
    validators.set($ref, validate);
    return validate(body) ? "" : ajv.errorsText(validate.errors?.slice(0, 5));
  };

  /** Expects an answer to have this status, and the body and headers that are described for it. */
  async function expectDescribed(address: string, operation: Operation, answer: APIResponse, status: number) {
    expect([address, answer.status()]).toEqual([address, status]);
    const named = operation.responses[String(status)] ?? {};
    const response = named.$ref ? components.responses[nameOf(named)] : named;
    expect(response, `${address}: ${status} is not described`).toBeDefined();
    const described = response?.headers ?? {};
    const sent = answer.headers();
    const must = Object.entries(described).filter(([name, header]) => {
      const isAlways = (header.$ref ? components.headers[nameOf(header)] : header)?.required ?? false;
      return isAlways || name.startsWith("RateLimit");
    });
    expect([address, must.filter(([name]) => !(name.toLowerCase() in sent))]).toEqual([address, []]);
    const known = Object.keys(described).map((name) => name.toLowerCase());
    const untold = TOLD.filter((name) => name in sent && !known.includes(name));
    expect([address, status, untold]).toEqual([address, status, []]);
    expect([address, sent["access-control-allow-origin"]]).toEqual([address, "*"]);
    const [type, content] = Object.entries(response?.content ?? {})[0] ?? [];
    if (!type) return;
    expect([address, sent["content-type"]?.split(";")[0]]).toEqual([address, type]);
    if (content?.schema)
      expect([address, problemsOf(content.schema, await answer.json())]).toEqual([address, ""]);
  }

  const operations = Object.entries(paths).map(([path, { get }]) => ({ path, operation: get }));
  return { operations, expectDescribed };
}
