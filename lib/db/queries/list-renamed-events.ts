import { slugSchema } from "@/lib/schemas/text";
import { database } from "../client";

/** The slugs among these that published events have today. */
async function listSlugsOfToday(slugs: string[]): Promise<string[]> {
  const found = await database().$queryRaw<{ slug: string }[]>`
    SELECT "slug" FROM "Event" WHERE "slug" = ANY(${slugs}::text[]) AND "state" = 'published'`;
  return found.map(({ slug }) => slug);
}

/**
 * What published events are called now, by those of these slugs that none has today: each leads to the event that was the
 * last to be published under it. The log is asked, once for all, only where a slug is nobody's.
 */
export async function listRenamedEvents(slugs: readonly string[]): Promise<Map<string, string>> {
  const readable = slugs.filter((slug) => slugSchema.safeParse(slug).success);
  if (readable.length === 0) return new Map();
  const today = new Set(await listSlugsOfToday(readable));
  const former = readable.filter((slug) => !today.has(slug));
  if (former.length === 0) return new Map();
  const found = await database().$queryRaw<{ former: string; present: string }[]>`
    SELECT l."former", e."slug" AS present
    FROM (
      SELECT DISTINCT ON (c."after" ->> 'slug') c."after" ->> 'slug' AS former, c."entityId" FROM "Change" c
      WHERE c."entity" = 'event' AND c."after" ->> 'slug' = ANY(${former}::text[])
        AND c."after" ->> 'state' = 'published'
      ORDER BY c."after" ->> 'slug', c."revisionNumber" DESC, c."ordinal" DESC
    ) l JOIN "Event" e ON e."id" = l."entityId"
    WHERE e."state" = 'published' AND e."slug" <> l."former"`;
  return new Map(found.map((row) => [row.former, row.present]));
}
