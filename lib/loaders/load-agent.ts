import { cache } from "react";
import { listAgentEvents } from "@/lib/db/queries/list-agent-events";
import type { Agent } from "@/lib/domain/content";
import type { Timeline } from "@/lib/domain/timeline";
import { loadFound } from "./load-event";

/** An agent that the public may see, and the published events that name it, the latest to begin first. */
export type LoadedAgent = { agent: Agent; timelines: Timeline[]; revision: number };

/** An agent by its id; null when no published event names it. Read once for a page and its title. */
export const loadAgent = cache(async (id: string): Promise<LoadedAgent | null> => {
  const found = await loadFound(() => listAgentEvents(id));
  const named = ({ content }: Timeline) => content.agents.find((one) => one.id === id);
  const timelines = found.timelines.filter((timeline) => named(timeline) !== undefined);
  const agent = timelines[0] && named(timelines[0]);
  return agent ? { agent, timelines, revision: found.revision } : null;
});
