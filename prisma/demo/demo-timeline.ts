import { parseKnownAt } from "@/lib/domain/edtf-date";
import { standingAt } from "@/lib/domain/standing";
import { toTimeline } from "@/lib/domain/timeline";
import { demoContent } from "./demo-content";

/**
 * A demo event's timeline, how its figures stand at the end of a day in the event's zone, and the state of one of
 * them by its key.
 */
export async function timelineOf(slug: string) {
  const timeline = toTimeline(await demoContent(slug));
  const at = (day: string) => {
    const moment = parseKnownAt(day, timeline.content.event.zone);
    if (!moment.ok) throw new Error(moment.problem);
    return standingAt(timeline.figures, timeline.acts, moment.instant);
  };
  return { timeline, at, stateOf: (key: string, day: string) => at(day).get(key)?.state };
}
