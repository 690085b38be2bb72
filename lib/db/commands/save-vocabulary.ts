import type { Agent, Metric, Place, Population } from "@/lib/domain/content";
import type { Actor } from "@/lib/domain/permissions";
import { type CommandResult, save } from "../save";

/** What figures are about: things to count, people counted, places, and who says so. */
export type Vocabulary = {
  metrics?: readonly Metric[];
  populations?: readonly Population[];
  places?: readonly Place[];
  agents?: readonly Agent[];
};

/**
 * Adds what is not there yet; what is there already stays as it is, since an editor may have changed
 * its labels. What lies within, or speaks for, something else must come after it.
 */
export function addVocabulary(
  actor: Actor | null,
  vocabulary: Vocabulary,
  message: string,
): Promise<CommandResult> {
  return save({
    actor,
    needs: [["manage-vocabulary", { kind: "vocabulary" }]],
    message,
    work: async (draft) => {
      for (const metric of vocabulary.metrics ?? []) {
        if (!(await draft.get("metric", metric.slug))) await draft.put("metric", metric.slug, metric);
      }
      for (const population of vocabulary.populations ?? []) {
        const { slug } = population;
        if (!(await draft.get("population", slug))) await draft.put("population", slug, population);
      }
      for (const place of vocabulary.places ?? []) {
        if (!(await draft.get("place", place.slug))) await draft.put("place", place.slug, place);
      }
      for (const agent of vocabulary.agents ?? []) {
        if (!(await draft.get("agent", agent.id))) await draft.put("agent", agent.id, agent);
      }
      return {};
    },
  });
}
