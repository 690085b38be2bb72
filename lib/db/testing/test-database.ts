import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { closeDatabase, openDatabase } from "../client";

let createdDatabase: string | undefined;

async function onServer(address: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: address });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/**
 * Opens an empty, migrated database for this test file: in memory, or, with `TEST_DATABASE_URL`,
 * a new one of its own on that server. Then `database()` and `transact()` use it.
 */
export async function openTestDatabase(): Promise<void> {
  const server = process.env.TEST_DATABASE_URL;
  if (!server) {
    await openDatabase({ kind: "memory" });
    return;
  }
  createdDatabase = `countline_test_${randomBytes(6).toString("hex")}`;
  await onServer(server, `CREATE DATABASE ${createdDatabase}`);
  const place = new URL(server);
  place.pathname = `/${createdDatabase}`;
  await openDatabase({ kind: "server", url: place.href });
}

/** Closes what `openTestDatabase` opened, and removes it from the server. */
export async function closeTestDatabase(): Promise<void> {
  await closeDatabase();
  const server = process.env.TEST_DATABASE_URL;
  if (!server || !createdDatabase) return;
  await onServer(server, `DROP DATABASE IF EXISTS ${createdDatabase} WITH (FORCE)`);
  createdDatabase = undefined;
}
