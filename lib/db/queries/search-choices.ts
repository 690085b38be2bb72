import type { Metric } from "@/lib/domain/content";
import { database } from "../client";
import { ENTITY_SQL } from "../entity-json";

/** What the list of events can be narrowed to, taken from the events that can be found. */
export type SearchChoices = {
  /** How many events there are. */
  events: number;
  /** ISO 3166-1 alpha-2. */
  countries: string[];
  /** The latest first. */
  years: number[];
  /** In the vocabulary's order. */
  metrics: Metric[];
};

const CHOICES_SQL = `SELECT json_build_object(
  'events', (SELECT count(*) FROM "EventSearch"),
  'countries', coalesce((SELECT json_agg(DISTINCT "country") FROM "EventSearch"), '[]'),
  'years', coalesce((SELECT json_agg(DISTINCT year ORDER BY year DESC)
    FROM "EventSearch", generate_series("firstYear", "lastYear") AS year), '[]'),
  'metrics', coalesce((SELECT json_agg(${ENTITY_SQL.metric.json} ORDER BY e."position") FROM "Metric" e
    WHERE e."slug" IN (SELECT unnest("metrics") FROM "EventSearch")), '[]')
) AS choices`;

/** What a reader can choose from; `refreshSearchIndex` comes first. */
export async function getSearchChoices(): Promise<SearchChoices> {
  const rows = await database().$queryRawUnsafe<{ choices: SearchChoices }[]>(CHOICES_SQL);
  const found = rows[0]?.choices;
  if (!found) throw new Error("What events can be searched by could not be read.");
  return found;
}
