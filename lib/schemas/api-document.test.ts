import { readdirSync } from "node:fs";
import { Validator } from "@seriousme/openapi-schema-validator";
import Ajv2020 from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { expect, it } from "vitest";
import { jsonPieces } from "@/lib/export/json";
import { rowSchema } from "@/lib/export/row-schema";
import { toRows } from "@/lib/export/rows";
import { demoRows, joined } from "@/lib/export/testing/demo-rows";
import { describeApi } from "./api-document";
import { API_OPERATIONS } from "./api-operations";

const document = describeApi("https://figures.example.org", rowSchema());

it("is OpenAPI 3.1, by a validator that others wrote", async () => {
  const validator = new Validator();
  const { valid, errors } = await validator.validate(structuredClone(document));
  expect(errors ?? []).toEqual([]);
  expect(valid).toBe(true);
  expect(validator.version).toBe("3.1");
});

it("describes every address that there is, and no other", () => {
  const files = readdirSync("app/api/v1", { recursive: true, encoding: "utf8" });
  const routes = files
    .filter((file) => /(^|\/)route\.tsx?$/u.test(file))
    .map((file) =>
      `/api/v1/${file.replace(/\/route\.tsx?$/u, "")}`.replaceAll("[", "{").replaceAll("]", "}"),
    );
  expect(routes.length).toBeGreaterThan(0);
  expect(API_OPERATIONS.map(({ path }) => path).toSorted()).toEqual(routes.toSorted());
});

it("names every parameter that stands in a path, and each operation once", () => {
  for (const { path, inPath = {} } of API_OPERATIONS) {
    const named = [...path.matchAll(/\{(\w+)\}/gu)].map((match) => match[1]);
    expect(Object.keys(inPath)).toEqual(named);
  }
  const ids = API_OPERATIONS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

/** Compares an answer with what is described for an address; empty where it is so. */
function problemsOf(path: string, body: unknown): string {
  const ajv = new Ajv2020({ strict: false });
  addFormats(ajv);
  const { components, paths } = document as { components: object; paths: Record<string, { get: Described }> };
  ajv.addSchema({ $id: "api", components });
  const { $ref } = paths[path]?.get.responses["200"].content["application/json"]?.schema ?? {};
  const isAsDescribed = ajv.compile({ $ref: `api${$ref}` });
  return isAsDescribed(body) ? "" : ajv.errorsText(isAsDescribed.errors);
}

type Described = { responses: { "200": { content: Record<string, { schema?: { $ref: string } }> } } };

it("says of every answer in JSON what is in it", () => {
  const { paths } = document as { paths: Record<string, { get: Described }> };
  for (const [path, { get }] of Object.entries(paths)) {
    const { "application/json": json } = get.responses["200"].content;
    if (json) expect(json.schema?.$ref, path).toMatch(/^#\/components\/schemas\/\w+$/u);
  }
});

it("describes rows as they are downloaded, column by column, and itself", async () => {
  const head = { revision: 7, known_at: null, columns: "/api/v1/columns" };
  const rows = toRows(await demoRows("kazakhstan-january-2022"));
  const body = JSON.parse(await joined(jsonPieces(rows, head)));
  for (const of of ["events/{slug}", "search"]) {
    const path = `/api/v1/${of}/figures.json`;
    expect(problemsOf(path, body)).toBe("");
    expect(problemsOf(path, { ...body, rows: [{ ...body.rows[0], state: "gone" }] })).toMatch(/state/u);
    const { metric: _, ...without } = body.rows[0];
    expect(problemsOf(path, { ...body, rows: [without] })).toMatch(/metric/u);
  }
  expect(problemsOf("/api/v1/openapi.json", document)).toBe("");
  expect(problemsOf("/api/v1/openapi.json", { ...document, openapi: "2.0" })).toMatch(/pattern/u);
});

it("points at nothing that is not in it", () => {
  const text = JSON.stringify(document);
  const targets = [...text.matchAll(/"\$ref":"#\/components\/(\w+)\/([\w-]+)"/gu)];
  expect(targets.length).toBeGreaterThan(50);
  expect([...text.matchAll(/"\$ref"/gu)]).toHaveLength(targets.length);
  const { components } = document as { components: Record<string, Record<string, unknown>> };
  for (const [, kind = "", name = ""] of targets) expect(components[kind]).toHaveProperty([name]);
});
