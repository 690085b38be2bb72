import type { EventView } from "./event-view";
import { rootName } from "./speaker";

/** Whose figures an authority's name in an address means (`authorityName`), in words; nobody's where it is anonymous. */
export function authorityLabel(name: string, { index, words }: Pick<EventView, "index" | "words">): string {
  const agent = [...index.agents.values()].find(({ slug }) => slug === name);
  return agent?.name ?? rootName({ key: name, agent: null, source: null }, index, words);
}
