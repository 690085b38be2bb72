import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { PrismaPGlite } from "pglite-prisma-adapter";
import { diffMigrations } from "@/lib/db/schema-engine";

const name = process.argv[2]?.replaceAll(/[^a-z0-9]+/gi, "_").toLowerCase();
if (!name) {
  console.error("Say what the migration does: npm run migrate:new -- add_place_table");
  process.exit(2);
}

const database = new PGlite();
const sql = await diffMigrations(new PrismaPGlite(database));
await database.close();
if (sql === null) {
  console.log("Nothing to do: the migrations already lead to prisma/schema.prisma.");
} else {
  const stamp = new Date().toISOString().replaceAll(/\D/g, "").slice(0, 14);
  const folder = join("prisma", "migrations", `${stamp}_${name}`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "migration.sql"), sql);
  console.log(`Written: ${folder}/migration.sql. Read it before you commit it.`);
}
