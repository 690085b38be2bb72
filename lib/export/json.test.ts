import Ajv2020 from "ajv/dist/2020";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { expect, it } from "vitest";
import { DEMO_EVENTS } from "@/prisma/demo-files";
import { jsonPieces, ndjsonPieces } from "./json";
import { rowSchema } from "./row-schema";
import { toRows } from "./rows";
import { demoRows, joined } from "./testing/demo-rows";

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
addFormats(ajv);
const isRow = ajv.compile(rowSchema());

it.each(DEMO_EVENTS)(
  "every row of %s is as its JSON Schema says, line by line and all at once",
  async (slug) => {
    const rows = toRows(await demoRows(slug));
    const lines = (await joined(ndjsonPieces(rows))).split("\n");
    expect(lines.pop()).toBe("");
    const read = lines.map((line) => JSON.parse(line));
    for (const row of read) expect(isRow(row), JSON.stringify(isRow.errors)).toBe(true);
    expect(read).toEqual(rows);
    expect(JSON.parse(await joined(jsonPieces(rows, { revision: 7 })))).toEqual({ revision: 7, rows });
  },
);

it("the schema refuses a row that lacks a value, has one too many, or one of another kind", async () => {
  const [row] = toRows(await demoRows("beirut-explosion-2020"));
  const { state: _, ...stateless } = row ?? { state: null };
  expect(isRow(stateless)).toBe(false);
  expect(isRow({ ...row, sum: 3 })).toBe(false);
  expect(isRow({ ...row, nominal: "16" })).toBe(false);
  expect(isRow({ ...row, known_until: "10 January" })).toBe(false);
});

it("is JSON without rows, too", async () => {
  expect(JSON.parse(await joined(jsonPieces([], {})))).toEqual({ rows: [] });
});

it("keeps one row in one line, whatever a title holds", async () => {
  const [row] = toRows(await demoRows("beirut-explosion-2020"));
  if (!row) throw new Error("There is no row.");
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary" }), async (title) => {
      const told = { ...row, source_title: title };
      const [line = "", ...more] = (await joined(ndjsonPieces([told]))).split("\n");
      expect(more).toEqual([""]);
      expect(JSON.parse(line)).toEqual(told);
    }),
  );
});
