import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

export type MigrationFolder = { name: string; sql: string };

/** `schema.prisma` as a path and its text. */
export async function readSchema(): Promise<{ path: string; content: string }> {
  const path = join(process.cwd(), "prisma", "schema.prisma");
  return { path, content: await readFile(path, "utf8") };
}

/** The folders of `prisma/migrations` in the order in which they are applied, with their SQL. */
export async function readMigrationFolders(): Promise<{ baseDir: string; folders: MigrationFolder[] }> {
  const baseDir = join(process.cwd(), "prisma", "migrations");
  const found = await readdir(baseDir, { withFileTypes: true });
  const names = found.filter((item) => item.isDirectory()).map((item) => item.name);
  const folders = names.sort().map(async (name) => ({
    name,
    sql: await readFile(join(baseDir, name, "migration.sql"), "utf8"),
  }));
  return { baseDir, folders: await Promise.all(folders) };
}
