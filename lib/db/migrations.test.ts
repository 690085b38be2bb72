import { PGlite } from "@electric-sql/pglite";
import { PrismaPGlite } from "pglite-prisma-adapter";
import { expect, test } from "vitest";
import { diffMigrations } from "./schema-engine";

test("the migrations lead to exactly what schema.prisma says", async () => {
  const shadow = await PGlite.create();
  expect(await diffMigrations(new PrismaPGlite(shadow)), "make one: npm run migrate:new").toBeNull();
  await shadow.close();
});
