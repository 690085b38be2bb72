import { LRUCache } from "lru-cache";
import { getEventContentAt } from "@/lib/db/queries/get-event-content-at";
import type { EventContent } from "@/lib/domain/content";
import { visibleContent } from "@/lib/domain/publication";

// What was recorded up to a revision never changes.
const contents = new LRUCache<string, { content: EventContent | null }>({ max: 100 });

/**
 * An event as the public saw it at a revision; null when it did not. What was withdrawn since is still in it: what is
 * made of it must not be told as it is (`loadEventAt` may be).
 */
export async function loadVisibleAt(event: string, revision: number): Promise<EventContent | null> {
  const key = `${event} ${revision}`;
  const kept = contents.get(key);
  if (kept) return kept.content;
  const recorded = await getEventContentAt(event, revision);
  const content = recorded && visibleContent(recorded);
  contents.set(key, { content });
  return content;
}
