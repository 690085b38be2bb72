import { parseKnownAt } from "@/lib/domain/edtf-date";
import { contentKnownBy } from "@/lib/domain/known-by";
import { type Standing, standingAt } from "@/lib/domain/standing";
import type { Timeline } from "@/lib/domain/timeline";
import type { ViewState } from "@/lib/domain/view-state";
import type { Words } from "@/lib/format/words";
import { type ContentIndex, indexContent } from "./content-index";
import type { Addresses } from "./links";
import { type ChartModel, toChartModel } from "./model";

/** A revision of our records, and when it was made, in ms. */
export type Records = { revision: number; at: number };

/** One event as one reader looks at it: what every part of the event page is given. */
export type EventView = {
  /** What was known at the moment shown: nothing on the page can tell more. */
  timeline: Timeline;
  /** Everything that is recorded, for steps to other moments. */
  recorded: Timeline;
  index: ContentIndex;
  state: ViewState;
  /** The moment whose knowledge is shown, in ms. */
  instant: number;
  standings: Map<string, Standing>;
  /** What the timeline draws; null when nothing of the view is known. */
  chart: ChartModel | null;
  words: Words;
  /** The address of the event's page in another state. */
  href: (state: ViewState) => string;
  /** Our records that this was drawn from; null where that does not matter. */
  records: Records | null;
  /** Where links lead on pages that are not the event's own; null on its own, which has all of it. */
  addresses: Addresses | null;
};

export type EventViewInput = Pick<EventView, "state" | "words" | "href"> & {
  /** Everything that is recorded. */
  timeline: Timeline;
  /** The clock, in ms: the moment shown when no `knownAt` is chosen. */
  now: number;
  records?: Records;
  /** For a page that is not the event's own. */
  addresses?: Addresses;
};

/** Writes each address once: hundreds of links lead to a few views. */
function remember(href: EventView["href"]): EventView["href"] {
  const written = new Map<string, string>();
  return (state) => {
    const key = JSON.stringify(state);
    const address = written.get(key) ?? href(state);
    written.set(key, address);
    return address;
  };
}

/**
 * Works out once what the parts of the page share. A `knownAt` that cannot be
 * read counts as none: the page tells the reader before it comes here.
 */
export function createEventView(input: EventViewInput): EventView {
  const { timeline: recorded, state, words, now, records = null, addresses = null } = input;
  const href = remember(input.href);
  const known = state.knownAt === null ? null : parseKnownAt(state.knownAt, recorded.content.event.zone);
  const instant = known?.ok ? known.instant : now;
  const timeline = contentKnownBy(recorded, instant);
  const index = indexContent(timeline.content);
  const standings = standingAt(timeline.figures, timeline.acts, instant);
  const chart = toChartModel({ timeline, index, state, instant, standings });
  return { timeline, recorded, index, state, instant, standings, chart, words, href, records, addresses };
}
