import { randomBytes } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import type { TestProject } from "vitest/node";
import { closeDatabase, openDatabase } from "../client";
import { EmbeddedAdapter } from "../embedded-adapter";
import { applyMigrations } from "../schema-engine";
import { onServer, urlOnServer } from "./on-server";

/** What the databases of the test files are copies of: a file with a dumped data folder, or a database on the server. */
export type TemplateDatabase = { kind: "dump"; file: string } | { kind: "server"; url: string; name: string };

declare module "vitest" {
  interface ProvidedContext {
    templateDatabase: TemplateDatabase;
  }
}

type Made = { template: TemplateDatabase; remove(): Promise<void> };

async function makeDump(): Promise<Made> {
  const folder = await mkdtemp(join(tmpdir(), "countline-template-"));
  const file = join(folder, "database.tar");
  const embedded = await PGlite.create();
  await applyMigrations(new EmbeddedAdapter(embedded));
  const dump = await embedded.dumpDataDir("none");
  await embedded.close();
  await writeFile(file, new Uint8Array(await dump.arrayBuffer()));
  return { template: { kind: "dump", file }, remove: () => rm(folder, { recursive: true, force: true }) };
}

async function makeOnServer(url: string): Promise<Made> {
  const name = `countline_template_${randomBytes(6).toString("hex")}`;
  await onServer(url, `CREATE DATABASE ${name}`);
  await openDatabase({ kind: "server", url: urlOnServer(url, name) });
  await closeDatabase();
  return {
    template: { kind: "server", url, name },
    remove: () => onServer(url, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

/**
 * Run by vitest once before the database tests: makes an empty, migrated database that each file gets a copy
 * of, in memory or, with `TEST_DATABASE_URL`, on that server. Making one for each file takes seconds, a copy
 * less than one.
 */
export default async function makeTemplate(project: TestProject): Promise<() => Promise<void>> {
  const server = process.env.TEST_DATABASE_URL;
  const { template, remove } = server ? await makeOnServer(server) : await makeDump();
  project.provide("templateDatabase", template);
  return remove;
}
