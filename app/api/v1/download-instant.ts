import type { Instant } from "@/lib/domain/instant";
import { everythingIsOut } from "@/lib/domain/known-by";
import type { Timeline } from "@/lib/domain/timeline";
import { latestInstant, viewInstant } from "@/lib/domain/view-instant";
import { AppError } from "@/lib/server/errors";

/**
 * The moment that a download is about: what `knownAt` says, else when its revision was made, since no later
 * moment changes what stands, and the same download has the same bytes; only where a source is dated
 * ahead of our records, `present`. Throws for a `knownAt` that is no moment.
 */
export function downloadInstant(
  timeline: Timeline,
  knownAt: string | null,
  madeAt: Instant,
  present: Instant,
): Instant {
  const settled = latestInstant(timeline, madeAt);
  const now = everythingIsOut(timeline, settled) ? settled : present;
  const view = viewInstant(timeline, knownAt, now);
  if (!view.ok) throw new AppError("bad-request", `knownAt “${knownAt}” is no moment.`);
  return view.instant;
}
