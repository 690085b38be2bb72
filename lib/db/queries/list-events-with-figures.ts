import { WHOLE_EVENT } from "@/lib/domain/view-state";
import { database } from "../client";
import { Prisma } from "../generated/client";

/** What the figures of an event must be about for the event to be of interest; null: anything. */
export type FigureSubject = {
  event: string | null;
  metric: string | null;
  population: string | null;
  place: string | null;
};

/** What makes an event worth looking at: a figure about the subject, and the name of an authority (`authorityName`). */
export type EventsWanted = FigureSubject & { authority: string | null };

/** An event by its beginning, in ms, and its id: what lists of figures are sorted by, whatever it is called meanwhile. */
export type EventPlace = { start: number; id: string };

const START = Prisma.sql`coalesce(floor(extract(epoch FROM e."startEarliest") * 1000), -8640000000000000)::float8`;

function about({ metric, population, place }: FigureSubject): Prisma.Sql {
  const conditions = [Prisma.sql`f."eventId" = e."id" AND f."state" = 'published'`];
  if (metric !== null) conditions.push(Prisma.sql`f."metricSlug" = ${metric}`);
  if (population !== null) conditions.push(Prisma.sql`f."populationSlug" = ${population}`);
  if (place === WHOLE_EVENT) conditions.push(Prisma.sql`f."placeSlug" IS NULL`);
  else if (place !== null) conditions.push(Prisma.sql`f."placeSlug" = ${place}`);
  return Prisma.join(conditions, " AND ");
}

/** Is the event made from what an authority is called by? Whether a figure is really its own is worked out later. */
function naming(authority: string | null): Prisma.Sql {
  if (authority === null) return Prisma.sql`TRUE`;
  const [, kind, id] = /^(source|figure)-(.+)$/u.exec(authority) ?? [];
  const isMadeFrom = (of: Prisma.Sql) => Prisma.sql`EXISTS (SELECT 1 FROM "EventSearch" s
    WHERE s."eventId" = e."id" AND s."madeFrom" @> ARRAY(SELECT ${of}))`;
  const isAgents = isMadeFrom(
    Prisma.sql`coalesce((SELECT a."id" FROM "Agent" a WHERE a."slug" = ${authority}), '')`,
  );
  if (kind === "source") return Prisma.sql`(${isAgents} OR ${isMadeFrom(Prisma.sql`${id}::text`)})`;
  if (kind === "figure")
    return Prisma.sql`(${isAgents} OR EXISTS (SELECT 1 FROM "Figure" f WHERE f."id" = ${id} AND f."eventId" = e."id"))`;
  return isAgents;
}

/**
 * The next `most` published events with a figure about the subject, the latest to begin first, from the one
 * at `from` on, that one included. With an authority `refreshSearchIndex` must have come before.
 */
export function listEventsWithFigures(
  wanted: EventsWanted,
  from: EventPlace | null,
  most: number,
): Promise<EventPlace[]> {
  const named = wanted.event === null ? Prisma.sql`TRUE` : Prisma.sql`e."slug" = ${wanted.event}`;
  const beyond =
    from === null
      ? Prisma.sql`TRUE`
      : Prisma.sql`(${START} < ${from.start}::float8
          OR (${START} = ${from.start}::float8 AND e."id" COLLATE "C" >= ${from.id}::text))`;
  return database().$queryRaw<EventPlace[]>`
    SELECT e."id", ${START} AS start FROM "Event" e
    WHERE e."state" = 'published' AND ${named} AND ${beyond} AND ${naming(wanted.authority)}
      AND EXISTS (SELECT 1 FROM "Figure" f WHERE ${about(wanted)})
    ORDER BY ${START} DESC, e."id" COLLATE "C" LIMIT ${most}`;
}
