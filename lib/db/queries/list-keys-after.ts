import { database } from "../client";
import { Prisma } from "../generated/client";

/** What can be listed by key, and how: what may be public of each is for `visibleContent` to say. */
const LISTS = {
  source: Prisma.sql`SELECT "id" AS key FROM "Source" WHERE "state" = 'published'`,
  agent: Prisma.sql`SELECT "slug" AS key FROM "Agent"`,
  place: Prisma.sql`SELECT "slug" AS key FROM "Place"`,
};

/** The next `most` keys after `after`, in order: ids of sources, slugs of agents and places. */
export async function listKeysAfter(
  kind: keyof typeof LISTS,
  after: string | null,
  most: number,
): Promise<string[]> {
  const rows = await database().$queryRaw<{ key: string }[]>`
    SELECT key FROM (${LISTS[kind]}) listed WHERE key COLLATE "C" > ${after ?? ""}::text
    ORDER BY key COLLATE "C" LIMIT ${most}`;
  return rows.map(({ key }) => key);
}
