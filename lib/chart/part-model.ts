import type { EventView } from "./event-view";
import { type ChartModel, toChartModel } from "./model";
import type { TimeRange } from "./time-range";

type Scope = Pick<EventView["state"], "metric" | "population" | "place">;

/** How much of the span is added, so that the end of a line can be seen. */
const BEYOND = 0.08;

/** The range with the moments in it at which figures ceased to be current: what superseded them may not be drawn. */
function withEnds({ figures, range }: ChartModel): TimeRange {
  const ends = figures.flatMap(({ standing: { state, since } }) =>
    state === "superseded" && since !== null ? [since] : [],
  );
  const last = Math.max(...ends);
  if (last < range.end) return range;
  return { start: range.start, end: last + (last - range.start) * BEYOND };
}

/**
 * What is drawn of an event when only some figures of one scope are: one
 * authority's, or one line. Each stands as it does among all of them. Null when
 * nothing of them is known.
 */
export function toPartModel(view: EventView, scope: Scope, figures: ReadonlySet<string>): ChartModel | null {
  const { timeline, index, instant, standings } = view;
  const { metric, population, place } = scope;
  const model = toChartModel({
    ...{ index, instant, standings },
    timeline: { ...timeline, figures: timeline.figures.filter(({ figure }) => figures.has(figure.id)) },
    state: { ...view.state, metric, population, place, range: "all" },
  });
  return model && { ...model, range: withEnds(model) };
}
