import { Client } from "pg";

/** Runs one statement on a PostgreSQL server. */
export async function onServer(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** The address of another database on the same server. */
export function urlOnServer(url: string, database: string): string {
  const place = new URL(url);
  place.pathname = `/${database}`;
  return place.href;
}
