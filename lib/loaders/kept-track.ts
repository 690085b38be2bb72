import { LRUCache } from "lru-cache";
import { type HeadlineTrack, headlineTrack, type TrackSubject } from "@/lib/domain/headline-track";
import type { Timeline } from "@/lib/domain/timeline";

// A revision never changes, so nothing here is ever stale.
const kept = new LRUCache<string, HeadlineTrack>({ max: 200 });

/** The headline of each moment of an event that was read at this revision; followed once for each subject. */
export function keptTrack(timeline: Timeline, revision: number, subject: TrackSubject): HeadlineTrack {
  const { metric, population, place } = subject;
  const key = JSON.stringify([timeline.content.event.id, revision, metric, population, place]);
  const track = kept.get(key) ?? headlineTrack(timeline, subject);
  kept.set(key, track);
  return track;
}
