import { type Layout, MEDIUM, NARROW, WIDE } from "./layout";

function lower(layout: Layout, heightPx: number): Layout {
  const taken = layout.heightPx - heightPx;
  const { plot } = layout;
  return { ...layout, heightPx, plot: { ...plot, bottom: plot.bottom - taken }, mostLabels: 4 };
}

/** Low layouts for a few marks beside text, for three widths of which CSS shows one. */
export const SMALL_LAYOUTS: readonly Layout[] = [lower(NARROW, 250), lower(MEDIUM, 260), lower(WIDE, 260)];

/** For one of several drawings side by side: the narrow one only. */
export const MULTIPLE_LAYOUTS: readonly Layout[] = [lower(NARROW, 230)];
