import type { PGlite } from "@electric-sql/pglite";
import { Client } from "pg";

/** One connection to which statements are sent as they are, one after the other. */
export type Session = {
  query<Row>(statement: string, values?: unknown[]): Promise<Row[]>;
  close(): Promise<void>;
};

/** The one connection that there is to an embedded database; it is closed with that. */
export function embeddedSession(embedded: PGlite): Session {
  return {
    query: async <Row>(statement: string, values?: unknown[]) =>
      (await embedded.query<Row>(statement, values)).rows,
    close: async () => {},
  };
}

/** A connection of its own to a PostgreSQL server. */
export async function serverSession(url: string): Promise<Session> {
  const client = new Client({ connectionString: url });
  // A connection that breaks says so in what is asked of it next.
  client.on("error", () => {});
  await client.connect();
  return {
    query: async <Row>(statement: string, values?: unknown[]) =>
      (await client.query(statement, values)).rows as Row[],
    close: () => client.end(),
  };
}
