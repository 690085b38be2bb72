import { Client } from "pg";
import type { DatabasePlace } from "./client";

// Like the number of revisions, any that nothing else takes: "start" on a telephone's keys.
const START_LOCK = 78278;

/**
 * Waits until no other process is starting on the same PostgreSQL server's database, and gives the
 * function that lets the next one go. Without it two first starts both fill the empty database, and one
 * fails on what the other did. The embedded database has its own lock, which refuses instead.
 */
export async function takeStartTurn(place: DatabasePlace): Promise<() => Promise<void>> {
  if (place.kind !== "server") return async () => {};
  const client = new Client({ connectionString: place.url });
  // A connection that breaks gives the turn back by itself; what then fails says so.
  client.on("error", () => {});
  await client.connect();
  await client.query("SELECT pg_advisory_lock($1)", [START_LOCK]);
  return () => client.end();
}
