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
  /** Authorities with a line of their own at most; the others are drawn as one group. */
  mostAuthorities: number;
  /** Marks at which superseded ones begin to merge into their lines. */
  mostMarks: number;
  /** Notes of withdrawals at most; the rest are counted. */
  mostNotes: number;
};

/** The same layout with the plot moved so that the axis labels, this wide, stand to its left. */
export function withAxisRoom(layout: Layout, labelWidthPx: number): Layout {
  const left = Math.max(layout.plot.left, Math.ceil(labelWidthPx) + 10);
  return { ...layout, plot: { ...layout.plot, left } };
}

export const WIDE: Layout = {
  name: "wide",
  widthPx: 1080,
  heightPx: 460,
  plot: { left: 36, right: 848, top: 40, bottom: 416 },
  labels: "column",
  fontPx: 13,
  linePx: 15,
  noteWidthPx: 250,
  mostLabels: 14,
  mostAuthorities: 14,
  mostMarks: 150,
  mostNotes: 14,
};

export const MEDIUM: Layout = {
  name: "medium",
  widthPx: 704,
  heightPx: 440,
  plot: { left: 36, right: 514, top: 40, bottom: 396 },
  labels: "column",
  fontPx: 13,
  linePx: 15,
  noteWidthPx: 180,
  mostLabels: 12,
  mostAuthorities: 12,
  mostMarks: 110,
  mostNotes: 12,
};

export const NARROW: Layout = {
  name: "narrow",
  widthPx: 358,
  heightPx: 378,
  plot: { left: 32, right: 350, top: 40, bottom: 332 },
  labels: "inside",
  fontPx: 12,
  linePx: 14,
  noteWidthPx: 164,
  mostLabels: 4,
  mostAuthorities: 9,
  mostMarks: 70,
  mostNotes: 10,
};
