import { slugSchema } from "@/lib/schemas/text";
import { database } from "../client";
import { HEAD_SQL } from "./get-head-revision";

const ID_SQL = `SELECT (SELECT "id" FROM "Event" WHERE "slug" = $1) AS id, ${HEAD_SQL} AS revision`;

/** The id of the event with this slug, and the newest revision in that moment; null where there is none. */
export async function getEventId(slug: string): Promise<{ id: string; revision: number } | null> {
  if (!slugSchema.safeParse(slug).success) return null;
  const [row] = await database().$queryRawUnsafe<{ id: string | null; revision: number }[]>(ID_SQL, slug);
  return row?.id ? { id: row.id, revision: row.revision } : null;
}

/**
 * The id of the event that was the last to be published under this slug, whatever it is called now; null when none
 * was. Asked of the log, which keeps every name that readers ever saw. `client`: a transaction, to ask within it.
 */
export async function getEventIdAsPublished(
  slug: string,
  client: Pick<ReturnType<typeof database>, "$queryRaw"> = database(),
): Promise<string | null> {
  if (!slugSchema.safeParse(slug).success) return null;
  const [found] = await client.$queryRaw<{ id: string }[]>`
    SELECT "entityId" AS id FROM "Change"
    WHERE "entity" = 'event' AND "after" ->> 'slug' = ${slug} AND "after" ->> 'state' = 'published'
    ORDER BY "revisionNumber" DESC, "ordinal" DESC LIMIT 1`;
  return found?.id ?? null;
}

/** Ids of the events that the public may see, the latest to begin first. */
export async function listPublishedEventIds(): Promise<string[]> {
  const found = await database().event.findMany({
    where: { state: "published" },
    orderBy: [{ startEarliest: "desc" }, { slug: "asc" }],
    select: { id: true },
  });
  return found.map((event) => event.id);
}
