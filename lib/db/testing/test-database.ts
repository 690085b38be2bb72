import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { inject } from "vitest";
import { closeDatabase, openDatabase } from "../client";
import { onServer, urlOnServer } from "./on-server";

let removeCopy = async () => {};

/**
 * Opens an empty, migrated database for this test file alone: a copy of the template database, in memory or,
 * with `TEST_DATABASE_URL`, on that server. Then `database()` and `transact()` use it.
 */
export async function openTestDatabase(): Promise<void> {
  const template = inject("templateDatabase");
  if (template.kind === "dump") {
    await openDatabase({ kind: "memory", dump: new Blob([await readFile(template.file)]) });
    return;
  }
  const { url, name } = template;
  const copy = `countline_test_${randomBytes(6).toString("hex")}`;
  await onServer(url, `CREATE DATABASE ${copy} TEMPLATE ${name}`);
  removeCopy = () => onServer(url, `DROP DATABASE IF EXISTS ${copy} WITH (FORCE)`);
  await openDatabase({ kind: "server", url: urlOnServer(url, copy) });
}

/** Closes what `openTestDatabase` opened, and removes it from the server. */
export async function closeTestDatabase(): Promise<void> {
  await closeDatabase();
  await removeCopy();
  removeCopy = async () => {};
}
