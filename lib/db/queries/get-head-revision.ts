import { database } from "../client";

/** The number of the newest revision, 0 while there is none, as an expression within a statement. */
export const HEAD_SQL = `(SELECT coalesce(max("number"), 0)::int FROM "Revision")`;

/** The number of the newest revision; 0 while there is none. Asked with every read: in as few steps as can be. */
export async function getHeadRevision(): Promise<number> {
  const rows = await database().$queryRawUnsafe<{ newest: number }[]>(`SELECT ${HEAD_SQL} AS newest`);
  return rows[0]?.newest ?? 0;
}
