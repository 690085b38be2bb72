import { dodge } from "./dodge";
import type { Layout } from "./layout";
import { round } from "./scales";
import { ellipsize, textWidth, wrapText } from "./text-width";
import type { Tone } from "./tone";

/** What would be written at a line's end: what stands there, and whose it is. */
export type LabelWish = {
  /** The figure's id. */
  figure: string;
  strong: string;
  rest: string;
  /** Whose it is, without how it counts: for where `rest` does not fit. */
  name: string;
  tone: Tone;
  /** Where the line ends. */
  lineY: number;
  /** The greater, the sooner it is kept when there is no room for all. */
  priority: number;
};

export type PlacedLabel = Omit<LabelWish, "rest"> & {
  /** Whose it is: beside the number when `stacked` is false, else on lines of its own. */
  rest: string[];
  x: number;
  /** Baseline of the first line. */
  y: number;
  anchor: "start" | "end";
  stacked: boolean;
  heightPx: number;
};

const GAP_PX = 12;
const LEADING_PX = 4;

function fitted(
  wish: LabelWish,
  layout: Layout,
): Pick<PlacedLabel, "strong" | "rest" | "stacked" | "heightPx"> {
  const room = layout.widthPx - layout.plot.right - GAP_PX;
  const { fontPx, linePx } = layout;
  const strong = ellipsize(wish.strong, room, fontPx, true);
  const used = textWidth(`${strong} `, fontPx, true);
  const stacked = used + textWidth(wish.rest, fontPx) > room;
  const rest = stacked ? wrapText(wish.rest, room, fontPx, 2) : [wish.rest];
  return { strong, rest, stacked, heightPx: (stacked ? 1 + rest.length : 1) * linePx + LEADING_PX };
}

/** The wishes that fit into a height, by priority; in the order of the input. */
function keepFitting<Wish extends { priority: number; heightPx: number }>(
  wishes: Wish[],
  room: number,
  most: number,
): Wish[] {
  const byPriority = [...wishes].sort((a, b) => b.priority - a.priority);
  const kept = new Set<Wish>();
  let used = 0;
  for (const wish of byPriority) {
    if (kept.size === most || used + wish.heightPx > room) break;
    used += wish.heightPx;
    kept.add(wish);
  }
  return wishes.filter((wish) => kept.has(wish));
}

/**
 * Labels in a column beside the plot, each as near to its line's end as the
 * others allow, none overlapping. What does not fit is left out and counted.
 * `footLines` are kept free at the column's foot.
 */
export function placeInColumn(
  wishes: LabelWish[],
  layout: Layout,
  footLines = 0,
): { labels: PlacedLabel[]; left: number } {
  const { plot, linePx } = layout;
  const top = plot.top - linePx;
  const bottom = plot.bottom + LEADING_PX - footLines * (linePx + LEADING_PX);
  const all = wishes.map((wish) => ({ ...wish, ...fitted(wish, layout) }));
  // One line is kept free for "and N more".
  const kept = keepFitting(all, bottom - top - linePx, layout.mostLabels);
  const left = all.length - kept.length;
  const middles = dodge(
    kept.map(({ lineY, heightPx }) => ({ target: lineY, size: heightPx })),
    top,
    bottom - (left > 0 ? linePx + LEADING_PX : 0),
  );
  const labels = kept.map((wish, index): PlacedLabel => {
    const first = (middles[index] ?? wish.lineY) - wish.heightPx / 2 + linePx * 0.8 + LEADING_PX / 2;
    return { ...wish, x: plot.right + GAP_PX, y: round(first), anchor: "start" };
  });
  return { labels, left };
}
