import { type ContentIndex, indexContent } from "@/lib/chart/content-index";
import type { ViewState } from "@/lib/chart/view-state";
import { parseEdtf } from "@/lib/domain/edtf-date";
import { type Standing, standingAt } from "@/lib/domain/standing";
import type { Timeline } from "@/lib/domain/timeline";
import type { Words } from "@/lib/format/words";

/** One event as one reader looks at it: what every part of the event page is given. */
export type EventView = {
  timeline: Timeline;
  index: ContentIndex;
  state: ViewState;
  /** The moment whose knowledge is shown, in ms. */
  instant: number;
  standings: Map<string, Standing>;
  words: Words;
  /** The address of this page in another state. */
  href: (state: ViewState) => string;
};

export type EventViewInput = Pick<EventView, "timeline" | "state" | "words" | "href"> & {
  /** The clock, in ms: the moment shown when no `knownAt` is chosen. */
  now: number;
};

/** Works out once what the parts of the page share. A `knownAt` must have been validated. */
export function createEventView({ timeline, state, words, href, now }: EventViewInput): EventView {
  const zone = timeline.content.event.zone;
  const instant = state.knownAt === null ? now : parseEdtf(state.knownAt, zone).latest;
  return {
    timeline,
    index: indexContent(timeline.content),
    state,
    instant,
    standings: standingAt(timeline.figures, timeline.acts, instant),
    words,
    href,
  };
}
