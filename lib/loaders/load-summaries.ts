import { type EventSummary, summariseEvent } from "@/lib/domain/event-summary";
import { latestInstant } from "@/lib/domain/view-instant";
import { loadEvents } from "./load-event";

/** Every published event in brief, the latest to begin first, as it stands by everything that is recorded. */
export async function loadSummaries(now: number): Promise<{ summaries: EventSummary[]; revision: number }> {
  const { timelines, revision } = await loadEvents();
  const summaries = timelines.map((timeline) => summariseEvent(timeline, latestInstant(timeline, now)));
  return { summaries, revision };
}
