import { type KnownAtProblem, parseKnownAt } from "./edtf-date";
import type { Instant } from "./instant";
import { moments, type Timeline } from "./timeline";

/**
 * The moment that a view of an event shows: what `knownAt` says, read in the event's zone. Without it,
 * everything that is recorded: `now`, or the last moment of the timeline where that lies later (an
 * article dated "January" is certainly known at the end of that month only, but we have read it).
 */
export function viewInstant(
  timeline: Timeline,
  knownAt: string | null,
  now: Instant,
): { ok: true; instant: Instant } | { ok: false; problem: KnownAtProblem } {
  if (knownAt !== null) return parseKnownAt(knownAt, timeline.content.event.zone);
  const last = moments(timeline).filter(Number.isFinite).at(-1) ?? now;
  return { ok: true, instant: Math.max(now, last) };
}
