import { getVocabulary } from "@/lib/db/queries/get-vocabulary";
import type { Metric, Population } from "@/lib/domain/content";
import { atOneRevision } from "./load-event";

/** What can be counted and who, in the order in which it is offered. All of it is public. */
export async function loadVocabulary(): Promise<{
  metrics: Metric[];
  populations: Population[];
  revision: number;
}> {
  const { result, revision } = await atOneRevision(getVocabulary);
  return { metrics: result.metrics, populations: result.populations, revision };
}
