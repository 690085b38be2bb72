import type { Agent } from "./content";
import type { Root } from "./root";

/**
 * What a root authority is called in a URL: its agent's slug; an anonymous one is called by its source,
 * and a figure that nobody is known to have said by itself: `source-<id>`, `figure-<id>`.
 */
export function authorityName(root: Root, agents: ReadonlyMap<string, Pick<Agent, "slug">>): string {
  if (root.agent !== null) return agents.get(root.agent)?.slug ?? root.agent;
  if (root.source !== null) return `source-${root.source}`;
  return root.key.replace(/^unattributed:/u, "figure-");
}
