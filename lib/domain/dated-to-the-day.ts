import type { Instant } from "./instant";
import type { Timeline } from "./timeline";
import { localDay } from "./zone";

/**
 * Is it known on which day that happened which makes `moment` a turning point? A figure or act is known
 * from the end of its interval (METHOD.md, "Known interval"): for an article dated "January" that is the
 * last day on which it can have come out, and must not be told as the day on which it did.
 */
export function isDatedToTheDay(timeline: Timeline, moment: Instant): boolean {
  const { zone } = timeline.content.event;
  const turning = [...timeline.figures, ...timeline.acts].filter(({ known }) => known.latest === moment);
  return turning.some(({ known: { earliest, latest } }) => {
    return Number.isFinite(earliest) && localDay(earliest, zone) === localDay(latest - 1, zone);
  });
}
