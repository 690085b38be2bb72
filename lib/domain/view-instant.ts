import { type KnownAtResult, parseKnownAt } from "./edtf-date";
import type { Instant } from "./instant";
import { moments, type Timeline } from "./timeline";

/**
 * The moment by which everything that is recorded is known: `now`, or the last moment of the timeline
 * where that lies later. (An article dated "January" is certainly known at the end of that month only,
 * but we have read it.)
 */
export function latestInstant(timeline: Timeline, now: Instant): Instant {
  const last = moments(timeline).findLast(Number.isFinite) ?? now;
  return Math.max(now, last);
}

/** The moment that a view shows: what `knownAt` says, read in the event's zone; without it the latest. */
export function viewInstant(timeline: Timeline, knownAt: string | null, now: Instant): KnownAtResult {
  if (knownAt !== null) return parseKnownAt(knownAt, timeline.content.event.zone);
  return { ok: true, instant: latestInstant(timeline, now) };
}
