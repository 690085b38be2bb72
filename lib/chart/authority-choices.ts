import { authorityName } from "@/lib/domain/authority-name";
import { groupBy } from "@/lib/domain/group-by";
import type { Root } from "@/lib/domain/root";
import { figuresInScope } from "./chart-figure";
import type { EventView } from "./event-view";
import { rootName } from "./speaker";

/** An authority to choose: its name in an address, what it is called, how many figures it gave. */
export type AuthorityChoice = { name: string; label: string; figures: number; chosen: boolean };

/** Who it is; where nobody is named, by the source that tells it from others of whom that is true. */
function labelOf(root: Root, { index, words }: EventView): string {
  const name = rootName(root, index, words);
  const source = root.agent === null && root.source !== null ? index.sources.get(root.source) : undefined;
  return source?.title ? `${name} (${source.title})` : name;
}

/** The authorities of what is counted, those with the most figures first; and any chosen that has none here. */
export function authorityChoices(view: EventView): AuthorityChoice[] {
  const { timeline, standings, state, index } = view;
  const figures = figuresInScope(timeline, standings, state);
  const groups = groupBy(figures, ({ standing }) => authorityName(standing.root, index.agents));
  const chosen = new Set(state.authorities);
  const known = [...groups].map(([name, [first, ...others]]) => ({
    name,
    label: first ? labelOf(first.standing.root, view) : name,
    figures: others.length + 1,
    chosen: chosen.has(name),
  }));
  const bySlug = new Map([...index.agents.values()].map((agent) => [agent.slug, agent.name]));
  const without = state.authorities.filter((name) => !groups.has(name));
  const none = without.map((name) => ({ name, label: bySlug.get(name) ?? name, figures: 0, chosen: true }));
  return [...known, ...none].toSorted((a, b) => b.figures - a.figures || (a.label < b.label ? -1 : 1));
}
