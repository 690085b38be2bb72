import { parseKnownAt } from "@/lib/domain/edtf-date";
import type { Instant } from "@/lib/domain/instant";
import { everythingIsOut } from "@/lib/domain/known-by";
import type { Timeline } from "@/lib/domain/timeline";
import { latestInstant } from "@/lib/domain/view-instant";
import { loadEvent } from "@/lib/loaders/load-event";
import { loadEventAt } from "@/lib/loaders/load-event-at";
import { AppError } from "@/lib/server/errors";
import { noSuch } from "@/lib/server/respond";
import { leadToPresent } from "./lead-to-present";

/** An event as an address asks for it. */
export type AskedEvent = {
  timeline: Timeline;
  /** Of our records, from which it was made. */
  revision: number;
  /** The newest. */
  head: number;
};

/** The published event with this slug, at a revision where one is named. Throws `not-found` or `EventMoved`. */
export async function askedEvent(slug: string, revision: number | undefined): Promise<AskedEvent> {
  const newest = await loadEvent(slug);
  if (!newest) {
    await leadToPresent(slug);
    throw noSuch(`event “${slug}”`, "/api/v1/events");
  }
  const head = newest.revision;
  if (revision === undefined) return { ...newest, head };
  const then = await loadEventAt(slug, revision);
  if (!then) throw noSuch(`event “${slug}” at revision ${revision}`, "/api/v1/events");
  return { ...then, head };
}

/** Throws when a moment cannot be read; the zone of an event decides which moment it is, not whether it is one. */
export function checkKnownAt(knownAt: string | undefined): void {
  if (knownAt !== undefined) instantOf(knownAt, "UTC");
}

function instantOf(knownAt: string, zone: string): Instant {
  const read = parseKnownAt(knownAt, zone);
  if (read.ok) return read.instant;
  throw new AppError(
    "bad-request",
    `knownAt “${knownAt}” is neither a date (2022-01-09, meaning the end of that day in the event's time zone) ` +
      `nor an RFC 3339 moment with an offset (2022-01-09T18:00:00+06:00).`,
  );
}

/** The moment that an answer is about, and whether waiting leaves it as it is. Throws for one that is none. */
export function askedInstant(
  timeline: Timeline,
  knownAt: string | undefined,
): { instant: Instant; settled: boolean } {
  if (knownAt !== undefined)
    return { instant: instantOf(knownAt, timeline.content.event.zone), settled: true };
  const instant = latestInstant(timeline, Date.now());
  return { instant, settled: everythingIsOut(timeline, instant) };
}
