import type { EventView } from "./event-view";
import { type ChartModel, toChartModel } from "./model";

type Scope = Pick<EventView["state"], "metric" | "population" | "place">;

/**
 * What is drawn of an event when only some figures of one scope are: one
 * authority's, or one line. Each stands as it does among all of them. Null when
 * nothing of them is known.
 */
export function toPartModel(view: EventView, scope: Scope, figures: ReadonlySet<string>): ChartModel | null {
  const { timeline, index, instant, standings } = view;
  const { metric, population, place } = scope;
  return toChartModel({
    ...{ index, instant, standings },
    timeline: { ...timeline, figures: timeline.figures.filter(({ figure }) => figures.has(figure.id)) },
    state: { ...view.state, metric, population, place, range: "all" },
  });
}
