import type { PublicationState } from "@/lib/domain/vocabulary";
import { database } from "../client";

/** An event as the desk lists it. `drafts`: figures that the public does not see yet. */
export type DeskEvent = {
  id: string;
  slug: string;
  title: string;
  /** BCP 47: what the title is written in. */
  language: string;
  start: string;
  state: PublicationState;
  figures: number;
  drafts: number;
  sources: number;
  acts: number;
};

/** Every event, drafts included, with what it holds; the latest to begin first. */
export function listDeskEvents(): Promise<DeskEvent[]> {
  return database().$queryRaw<DeskEvent[]>`
    SELECT e."id", e."slug", e."title", e."language", e."start", e."state",
      (SELECT count(*)::int FROM "Figure" f WHERE f."eventId" = e."id") AS figures,
      (SELECT count(*)::int FROM "Figure" f WHERE f."eventId" = e."id" AND f."state" <> 'published') AS drafts,
      (SELECT count(*)::int FROM (
        SELECT a."sourceId" FROM "Appearance" a JOIN "Figure" f ON f."id" = a."figureId"
          WHERE f."eventId" = e."id"
        UNION SELECT w."sourceId" FROM "RetractionReport" w JOIN "Retraction" r ON r."id" = w."retractionId"
          WHERE r."eventId" = e."id") told) AS sources,
      (SELECT count(*)::int FROM "Retraction" r WHERE r."eventId" = e."id") AS acts
    FROM "Event" e ORDER BY e."startEarliest" DESC NULLS LAST, e."slug"`;
}
