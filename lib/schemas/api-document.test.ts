import { readdirSync } from "node:fs";
import { Validator } from "@seriousme/openapi-schema-validator";
import { expect, it } from "vitest";
import { describeApi } from "./api-document";
import { API_OPERATIONS } from "./api-operations";

const document = describeApi("https://figures.example.org");

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

it("points at nothing that is not in it", () => {
  const text = JSON.stringify(document);
  const targets = [...text.matchAll(/"\$ref":"#\/components\/(\w+)\/([\w-]+)"/gu)];
  expect(targets.length).toBeGreaterThan(50);
  expect([...text.matchAll(/"\$ref"/gu)]).toHaveLength(targets.length);
  const { components } = document as { components: Record<string, Record<string, unknown>> };
  for (const [, kind = "", name = ""] of targets) expect(components[kind]).toHaveProperty([name]);
});
