import type { PublicationState } from "@/lib/domain/vocabulary";
import { database } from "../client";

/** A source as the desk lists it, with the events that it says something about. */
export type DeskSource = {
  id: string;
  title: string | null;
  url: string | null;
  publisher: string | null;
  publishedAt: string | null;
  retrievedAt: string;
  state: PublicationState;
  events: { id: string; title: string }[];
};

const MOST = 500;

/** The sources read last, drafts and those without any figure included; at most 500. */
export function listDeskSources(): Promise<DeskSource[]> {
  return database().$queryRaw<DeskSource[]>`
    SELECT s."id", s."title", s."url", p."name" AS publisher, s."publishedAt", s."retrievedAt", s."state",
      coalesce((SELECT json_agg(json_build_object('id', e."id", 'title', e."title") ORDER BY e."title")
        FROM "Event" e WHERE e."id" IN (
          SELECT f."eventId" FROM "Appearance" a JOIN "Figure" f ON f."id" = a."figureId"
            WHERE a."sourceId" = s."id"
          UNION SELECT r."eventId" FROM "RetractionReport" w JOIN "Retraction" r ON r."id" = w."retractionId"
            WHERE w."sourceId" = s."id")), '[]') AS events
    FROM "Source" s LEFT JOIN "Agent" p ON p."id" = s."publisherId"
    ORDER BY s."retrievedAtEarliest" DESC NULLS LAST, s."id" LIMIT ${MOST}`;
}

/** Ids of the events that a source says something about. */
export async function listEventsOfSource(id: string): Promise<string[]> {
  const found = await database().$queryRaw<{ event: string }[]>`
    SELECT f."eventId" AS event FROM "Appearance" a JOIN "Figure" f ON f."id" = a."figureId"
      WHERE a."sourceId" = ${id}
    UNION SELECT r."eventId" FROM "RetractionReport" w JOIN "Retraction" r ON r."id" = w."retractionId"
      WHERE w."sourceId" = ${id}`;
  return found.map(({ event }) => event);
}
