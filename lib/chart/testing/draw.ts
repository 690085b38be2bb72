import { type Chart, toChart } from "../chart";
import type { EventView } from "../event-view";
import type { Layout } from "../layout";

/** The chart of a view on one layout; null when there is nothing to draw. */
export function draw({ index, words, chart }: EventView, layout: Layout): Chart | null {
  return chart && toChart(chart, layout, { index, zone: "Asia/Almaty", words });
}
