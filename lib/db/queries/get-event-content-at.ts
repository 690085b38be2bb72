import type { Agent, EventContent, Place, Source } from "@/lib/domain/content";
import { database } from "../client";
import type { Entities, EntityKind } from "../entities";
import { Prisma } from "../generated/client";
import { toCurrentShape } from "../shapes";

type Row = { after: object | null; shape: number };

/** The latest state, at or before a revision, of the entities of one kind that satisfy `among`. */
async function latest<Kind extends EntityKind>(kind: Kind, revision: number, among: Prisma.Sql) {
  const rows = await database().$queryRaw<Row[]>`
    SELECT DISTINCT ON (c."entityId") c."after", c."shape" FROM "Change" c
    WHERE c."entity" = ${kind} AND c."revisionNumber" <= ${revision} AND ${among}
    ORDER BY c."entityId", c."revisionNumber" DESC, c."ordinal" DESC`;
  return rows.flatMap(({ after, shape }) => (after === null ? [] : [toCurrentShape(kind, after, shape)]));
}

function byIds<Kind extends EntityKind>(
  kind: Kind,
  revision: number,
  ids: Iterable<string>,
): Promise<Entities[Kind][]> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return Promise.resolve([]);
  return latest(kind, revision, Prisma.sql`c."entityId" IN (${Prisma.join(wanted)})`);
}

/** The entities with these ids and, step by step, those that they lean on. */
async function withThoseBehind<Kind extends "source" | "agent" | "place">(
  kind: Kind,
  revision: number,
  ids: Iterable<string | null>,
  behind: (entity: Entities[Kind]) => string | null,
  idOf: (entity: Entities[Kind]) => string,
): Promise<Entities[Kind][]> {
  const found = new Map<string, Entities[Kind]>();
  let wanted = [...ids].filter((id) => id !== null);
  while (wanted.length > 0) {
    for (const entity of await byIds(kind, revision, wanted)) found.set(idOf(entity), entity);
    wanted = [...found.values()].map(behind).filter((id) => id !== null && !found.has(id)) as string[];
  }
  return [...found.values()];
}

function sorted<Entity>(entities: Entity[], keyOf: (entity: Entity) => string): Entity[] {
  return entities.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/**
 * The event as our records stood at a revision, drafts included: for everything reachable from it, its
 * latest state at or before that revision. Null when there was no such event yet. At the newest
 * revision it equals `getEventContent`.
 */
export async function getEventContentAt(eventId: string, revision: number): Promise<EventContent | null> {
  const [event] = await byIds("event", revision, [eventId]);
  if (!event) return null;
  const figures = await latest("figure", revision, Prisma.sql`c."after" ->> 'event' = ${eventId}`);
  const retractions = await latest("retraction", revision, Prisma.sql`c."after" ->> 'event' = ${eventId}`);
  const ofFigures = figures.map((figure) => figure.id);
  const appearances =
    ofFigures.length === 0
      ? []
      : await latest(
          "appearance",
          revision,
          Prisma.sql`c."after" ->> 'figure' IN (${Prisma.join(ofFigures)})`,
        );
  const reports = retractions.flatMap((act) => act.reports);
  const printed = [...appearances, ...reports].map((print) => print.source);
  const sources = await withThoseBehind(
    "source",
    revision,
    printed,
    (s: Source) => s.copyOf,
    (s) => s.id,
  );
  const speaking = [
    ...sources.map((source) => source.publisher),
    ...appearances.flatMap((print) => [print.via, ...print.chain.map((hop) => hop.agent)]),
    ...figures.flatMap((figure) => figure.chain.map((hop) => hop.agent)),
    ...retractions.map((act) => act.by),
  ];
  const agents = await withThoseBehind(
    "agent",
    revision,
    speaking,
    (a: Agent) => a.memberOf,
    (a) => a.id,
  );
  const where = figures.map((figure) => figure.place);
  const places = await withThoseBehind(
    "place",
    revision,
    where,
    (p: Place) => p.within,
    (p) => p.slug,
  );
  return {
    event,
    figures: sorted(figures, (item) => item.id),
    appearances: sorted(appearances, (item) => item.id),
    retractions: sorted(retractions, (item) => item.id),
    sources: sorted(sources, (item) => item.id),
    agents: sorted(agents, (item) => item.id),
    metrics: sorted(await latest("metric", revision, Prisma.sql`true`), (item) => item.slug),
    populations: sorted(await latest("population", revision, Prisma.sql`true`), (item) => item.slug),
    places: sorted(places, (item) => item.slug),
  };
}
