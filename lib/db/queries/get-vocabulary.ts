import type { Agent, Metric, Place, Population } from "@/lib/domain/content";
import { database } from "../client";
import { ENTITY_SQL } from "../entity-json";

/** Everything that a figure can be about, and everybody who can have said it. */
export type WholeVocabulary = {
  metrics: Metric[];
  populations: Population[];
  places: Place[];
  agents: Agent[];
};

function all(kind: keyof typeof ENTITY_SQL, order: string): string {
  const { table, json } = ENTITY_SQL[kind];
  return `coalesce((SELECT json_agg(${json} ORDER BY ${order}) FROM "${table}" e), '[]')`;
}

const VOCABULARY_SQL = `SELECT json_build_object(
  'metrics', ${all("metric", 'e."position"')},
  'populations', ${all("population", 'e."position"')},
  'places', ${all("place", 'e."name"')},
  'agents', ${all("agent", 'e."name", e."slug"')}
) AS vocabulary`;

/** The whole vocabulary, in the order in which it is offered. */
export async function getVocabulary(): Promise<WholeVocabulary> {
  const rows = await database().$queryRawUnsafe<{ vocabulary: WholeVocabulary }[]>(VOCABULARY_SQL);
  const found = rows[0]?.vocabulary;
  if (!found) throw new Error("The vocabulary could not be read.");
  return found;
}
