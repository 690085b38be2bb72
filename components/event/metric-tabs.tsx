import type { EventView } from "./event-view";

/** Being drawn. */
export function MetricTabs({ view }: { view: EventView }) {
  return view ? null : null;
}
