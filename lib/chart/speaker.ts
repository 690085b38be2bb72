import type { Root } from "@/lib/domain/root";
import type { StandingHop } from "@/lib/domain/standing";
import { formatCountry } from "@/lib/format/names";
import { type Words, wordsFor } from "@/lib/format/words";
import type { ContentIndex } from "./content-index";

/** The name of an agent; its id when the content does not hold it, which validation prevents. */
export function agentName(id: string, index: ContentIndex): string {
  return index.agents.get(id)?.name ?? id;
}

/** Whose number it is, by name. */
export function rootName(root: Root, index: ContentIndex, words: Words): string {
  return root.agent === null ? words.t("chart.nobody") : agentName(root.agent, index);
}

/**
 * The name as it can be said inside the event's own country: "Ministry of
 * Health" for "Ministry of Health of Kazakhstan".
 */
function shortAgentName(id: string, index: ContentIndex): string {
  const name = agentName(id, index);
  if (index.agents.get(id)?.country !== index.country) return name;
  // Agents are named in English, whatever the page's language.
  const suffix = ` of ${formatCountry(index.country, wordsFor("en"))}`;
  return name.endsWith(suffix) ? name.slice(0, -suffix.length) : name;
}

/** Whose number it is, in the little room of a label. */
export function shortRootName(root: Root, index: ContentIndex, words: Words): string {
  return root.agent === null ? words.t("chart.nobody") : shortAgentName(root.agent, index);
}

/** The chain on one line, as short: "state television → Ministry of Health". */
export function shortChainText(chain: StandingHop[], root: Root, index: ContentIndex, words: Words): string {
  const hops = chain
    .filter(({ role }) => role !== "based-on")
    .map(({ agent }) => shortAgentName(agent, index));
  return hops.length > 0 ? hops.join(" → ") : shortRootName(root, index, words);
}
