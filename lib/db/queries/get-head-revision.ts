import { database } from "../client";

/** The number of the newest revision; 0 while there is none. Asked with every read: in as few steps as can be. */
export async function getHeadRevision(): Promise<number> {
  const rows = await database().$queryRaw<{ newest: number }[]>`
    SELECT coalesce(max("number"), 0)::int AS newest FROM "Revision"`;
  return rows[0]?.newest ?? 0;
}
