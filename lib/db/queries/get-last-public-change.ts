import { database, type Transaction } from "../client";
import { Prisma } from "../generated/client";

/**
 * The spans of revisions through which something was published and the same: `since` one, `until` the next that
 * changed it, null where none did. Looked up by the log's index for each thing: joins over whole lists are slow
 * in a database without statistics.
 */
function published(entity: "appearance" | "figure" | "source" | "retraction", id: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`LATERAL (
    SELECT since, until FROM (
      SELECT c."revisionNumber" AS since, c."after" ->> 'state' AS state,
        lead(c."revisionNumber") OVER (ORDER BY c."revisionNumber", c."ordinal") AS until
      FROM "Change" c WHERE c."entity" = ${entity} AND c."entityId" = ${id}) spans
    WHERE state = 'published')`;
}

/** Was there a revision in both of two such spans? */
function overlap(one: "f" | "s", other: "a" | "f" | "r" | "s"): Prisma.Sql {
  return Prisma.raw(
    `${one}.since < coalesce(${other}.until, ${one}.since + 1) AND ${other}.since < coalesce(${one}.until, ${other}.since + 1)`,
  );
}

/**
 * When something of an event changed last that the public saw before or after; null when there is no such event.
 * Asked of the log, each change as things stood then: what goes out of sight counts as what comes does, and no
 * date is ever taken back. A print and its figure are seen while both and the source are published, the source
 * with them or with an act that it reports, the act while a figure of it is published (one that undoes another names
 * none). `agents`: the ids of those that the public sees now.
 */
export async function getLastPublicChange(
  eventId: string,
  agents: readonly string[],
  client: Transaction = database(),
): Promise<Date | null> {
  const [row] = await client.$queryRaw<{ at: Date }[]>`
    WITH seen AS (
      SELECT greatest(a.since, f.since, s.since) AS since, least(a.until, f.until, s.until) AS until
      FROM "Figure" e JOIN "Appearance" p ON p."figureId" = e."id"
      CROSS JOIN ${published("appearance", Prisma.sql`p."id"`)} a
      JOIN ${published("figure", Prisma.sql`p."figureId"`)} f ON ${overlap("f", "a")}
      JOIN ${published("source", Prisma.sql`p."sourceId"`)} s ON ${overlap("s", "a")} AND ${overlap("s", "f")}
      WHERE e."eventId" = ${eventId}
      UNION ALL SELECT greatest(r.since, s.since, f.since), least(r.until, s.until, f.until)
      FROM "Retraction" e JOIN "RetractionReport" p ON p."retractionId" = e."id"
      CROSS JOIN ${published("retraction", Prisma.sql`e."id"`)} r
      JOIN ${published("source", Prisma.sql`p."sourceId"`)} s ON ${overlap("s", "r")}
      LEFT JOIN "RetractionTarget" t ON t."retractionId" = e."id"
      LEFT JOIN ${published("figure", Prisma.sql`t."figureId"`)} f ON ${overlap("f", "r")} AND ${overlap("f", "s")}
      WHERE e."eventId" = ${eventId} AND (t."figureId" IS NULL OR f.since IS NOT NULL)),
    told AS (
      SELECT greatest(since, until) AS revision FROM seen
      UNION ALL SELECT c."revisionNumber" FROM "Change" c WHERE c."entity" = 'event' AND c."entityId" = ${eventId}
      UNION ALL SELECT c."revisionNumber" FROM "Change" c
        WHERE c."entity" = 'agent' AND c."entityId" = ANY(${[...agents]}::text[]))
    SELECT r."at" FROM "Revision" r WHERE r."number" = (SELECT max(revision) FROM told)`;
  return row?.at ?? null;
}
