import { getEventIdAsPublished } from "@/lib/db/queries/get-event-id";
import { atOneRevision, loadTimeline } from "./load-event";

/**
 * What an event that was published under this slug is called now; null when there was none, or when it is not
 * public. A name that it had as a draft alone is not told of.
 */
export async function loadPresentSlug(former: string): Promise<string | null> {
  const { result } = await atOneRevision(async (at) => {
    const id = await getEventIdAsPublished(former);
    return id === null ? null : loadTimeline(id, at);
  });
  const present = result?.content.event.slug ?? null;
  return present === former ? null : present;
}
