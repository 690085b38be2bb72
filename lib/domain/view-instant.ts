import { type KnownAtResult, parseKnownAt } from "./edtf-date";
import type { Instant } from "./instant";
import { moments, type Timeline } from "./timeline";
import { localDay } from "./zone";

/**
 * The moment by which everything that is recorded is known: `now`, or the last moment of the timeline
 * where that lies later. (An article dated "January" is certainly known at the end of that month only,
 * but we have read it.)
 */
export function latestInstant(timeline: Timeline, now: Instant): Instant {
  const last = moments(timeline).findLast(Number.isFinite) ?? now;
  return Math.max(now, last);
}

/**
 * The moment that a page shows on which no other is chosen: the latest, by the end of today in the event's
 * zone. So a page drawn twice on one day is the same page.
 */
export function todaysInstant(timeline: Timeline, now: Instant): Instant {
  const { zone } = timeline.content.event;
  const today = parseKnownAt(localDay(now, zone), zone);
  return latestInstant(timeline, today.ok ? today.instant : now);
}

/** The moment that a view shows: what `knownAt` says, read in the event's zone; without it the latest. */
export function viewInstant(timeline: Timeline, knownAt: string | null, now: Instant): KnownAtResult {
  if (knownAt !== null) return parseKnownAt(knownAt, timeline.content.event.zone);
  return { ok: true, instant: latestInstant(timeline, now) };
}
