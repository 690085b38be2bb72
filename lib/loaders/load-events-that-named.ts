import { LRUCache } from "lru-cache";
import { getAgentId } from "@/lib/db/queries/get-agent-id";
import { getHeadRevision } from "@/lib/db/queries/get-head-revision";
import { listEventsNaming } from "@/lib/db/queries/list-events-naming";
import { refreshSearchIndex } from "@/lib/db/queries/search-index";
import type { EventContent } from "@/lib/domain/content";
import { eachEventRevision } from "./each-event-revision";
import { loadTimeline } from "./load-event";
import { loadVisibleAt } from "./load-visible-at";

// Who was named once was named for ever; who was not, was not up to the revision that is kept.
const kept = new LRUCache<string, { named: boolean; until: number }>({ max: 1000 });

const names = (content: EventContent | null | undefined, agent: string) =>
  content?.agents.some(({ id }) => id === agent) ?? false;

/** Whether an event named the agent at a revision after `since`: as each left it, and as the next one found it. */
async function namedSince(since: number, event: string, agent: string, head: number): Promise<boolean> {
  for await (const { revision, was, is } of eachEventRevision([event], { revision: head, event: "" })) {
    if (revision <= since) return false;
    if (is && names(await loadVisibleAt(event, revision), agent)) return true;
    if (was && names(await loadVisibleAt(event, revision - 1), agent)) return true;
  }
  return false;
}

async function hasNamed(event: string, agent: string, head: number): Promise<boolean> {
  const key = `${event} ${agent}`;
  const known = kept.get(key) ?? { named: false, until: 0 };
  if (known.named || known.until >= head) return known.named;
  const isNow = names((await loadTimeline(event, head))?.content, agent);
  const named = isNow || (await namedSince(known.until, event, agent, head));
  kept.set(key, { named, until: head });
  return named;
}

/**
 * Ids of the events in which the public has ever seen an agent named, whatever became of them since; none where only
 * drafts name it.
 */
export async function loadEventsThatNamed(agent: string): Promise<string[]> {
  // The log may name the id, but as something else: its whole past would be read for nothing.
  if ((await getAgentId(agent)) !== agent) return [];
  const head = await getHeadRevision();
  await refreshSearchIndex();
  const found: string[] = [];
  for (const event of await listEventsNaming([agent], head)) {
    if (await hasNamed(event, agent, head)) found.push(event);
  }
  return found;
}
