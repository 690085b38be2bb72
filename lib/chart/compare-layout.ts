import { type Layout, MEDIUM, NARROW, WIDE } from "./layout";

/** Room under the days for what they are. */
const AXIS_TITLE_PX = 18;

function withAxisTitle(layout: Layout): Layout {
  return { ...layout, heightPx: layout.heightPx + AXIS_TITLE_PX };
}

/** All events in one drawing, for three widths of which CSS shows one; the narrow one has a column for names too. */
export const ONE_CHART_LAYOUTS: readonly Layout[] = [
  withAxisTitle({ ...NARROW, labels: "column", plot: { ...NARROW.plot, top: 16, right: 240 } }),
  withAxisTitle({ ...MEDIUM, plot: { ...MEDIUM.plot, top: 16 } }),
  withAxisTitle({ ...WIDE, plot: { ...WIDE.plot, top: 16 } }),
];

/** One of several drawings side by side: the same at every width. */
export const PANEL_LAYOUT: Layout = withAxisTitle({
  ...NARROW,
  heightPx: 262,
  plot: { left: 32, right: 346, top: 20, bottom: 220 },
});
