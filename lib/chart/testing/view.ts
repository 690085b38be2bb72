import type { Instant } from "@/lib/domain/instant";
import { at, timeline, type WorldSpec } from "@/lib/domain/testing/build";
import type { Timeline } from "@/lib/domain/timeline";
import { toViewState, type ViewState, writeViewState } from "@/lib/domain/view-state";
import { wordsFor } from "@/lib/format/words";
import { createEventView, type EventView } from "../event-view";

/** A view of a timeline at an instant, in English, of all time unless told otherwise. */
export function viewAt(of: Timeline, instant: Instant, state: Partial<ViewState> = {}): EventView {
  return createEventView({
    timeline: of,
    state: toViewState(of.content, {
      ...{ metric: "deaths", population: "everyone", place: null, range: "all" },
      ...state,
    }),
    now: instant,
    words: wordsFor("en"),
    href: (next) => `/event${writeViewState(of.content, next)}`,
  });
}

/** A view of a world made for a test, at the end of a day. */
export function viewOf(spec: WorldSpec, day = "2023-06-01", state: Partial<ViewState> = {}): EventView {
  return viewAt(timeline(spec), at(day), state);
}
