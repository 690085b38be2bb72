import type { Root } from "@/lib/domain/root";
import type { StandingHop } from "@/lib/domain/standing";
import type { Words } from "@/lib/format/words";
import type { ContentIndex } from "./content-index";

/** The name of an agent; its id when the content does not hold it, which validation prevents. */
export function agentName(id: string, index: ContentIndex): string {
  return index.agents.get(id)?.name ?? id;
}

/** Whose number it is, by name. */
export function rootName(root: Root, index: ContentIndex, words: Words): string {
  return root.agent === null ? words.t("chart.nobody") : agentName(root.agent, index);
}

/** The chain up to its root authority, on one line: "state television → Health Ministry". */
export function chainText(chain: StandingHop[], root: Root, index: ContentIndex, words: Words): string {
  const hops = chain.filter(({ role }) => role !== "based-on").map(({ agent }) => agentName(agent, index));
  return hops.length > 0 ? hops.join(" → ") : rootName(root, index, words);
}
