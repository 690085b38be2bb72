/** Sizes in px of the drawing's own coordinate system. */
export type Layout = {
  name: "wide" | "medium" | "narrow";
  widthPx: number;
  heightPx: number;
  plot: { left: number; right: number; top: number; bottom: number };
  /** Labels stand beside the plot (`column`) or inside it, above their line (`inside`). */
  labels: "column" | "inside";
  fontPx: number;
  linePx: number;
  noteWidthPx: number;
  /** Rows of end-of-line labels at most; the rest are counted. */
  mostLabels: number;
};

export const WIDE: Layout = {
  name: "wide",
  widthPx: 1080,
  heightPx: 460,
  plot: { left: 48, right: 848, top: 40, bottom: 416 },
  labels: "column",
  fontPx: 13,
  linePx: 15,
  noteWidthPx: 230,
  mostLabels: 14,
};

export const MEDIUM: Layout = {
  name: "medium",
  widthPx: 704,
  heightPx: 440,
  plot: { left: 44, right: 524, top: 40, bottom: 396 },
  labels: "column",
  fontPx: 13,
  linePx: 15,
  noteWidthPx: 180,
  mostLabels: 12,
};

export const NARROW: Layout = {
  name: "narrow",
  widthPx: 358,
  heightPx: 372,
  plot: { left: 40, right: 350, top: 34, bottom: 326 },
  labels: "inside",
  fontPx: 12,
  linePx: 14,
  noteWidthPx: 150,
  mostLabels: 4,
};
