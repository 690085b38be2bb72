import { type Layout, MEDIUM, NARROW, WIDE } from "./layout";

/** A drawing for embeds, and from which width of the frame on it is the one shown, all in px. */
export type EmbedLayout = {
  layout: Layout;
  fromPx: number;
  /** It is not drawn wider than this, so that its letters stay in proportion to the text around it. */
  mostPx: number;
};

/** Left and right of what stands in an embed. */
export const EMBED_PADDING_PX = 12;

/** The narrowest frame that an embed is made for. */
export const LEAST_EMBED_PX = 280;

const SMALL: Layout = {
  ...NARROW,
  widthPx: 300,
  heightPx: 346,
  plot: { left: 32, right: 292, top: 40, bottom: 300 },
  noteWidthPx: 140,
};

const HALF: Layout = {
  ...MEDIUM,
  widthPx: 600,
  heightPx: 400,
  plot: { left: 36, right: 424, top: 40, bottom: 356 },
  noteWidthPx: 160,
};

const FULL: Layout = { ...WIDE, heightPx: 430, plot: { ...WIDE.plot, bottom: 386 } };

/**
 * Three drawings, of which CSS shows one. Each is shown between about four fifths and one and a third of its own
 * size: a letter is never smaller than 10 px.
 */
export const EMBED_LAYOUTS: readonly [EmbedLayout, ...EmbedLayout[]] = [
  { layout: SMALL, fromPx: 0, mostPx: 400 },
  { layout: HALF, fromPx: 500, mostPx: 800 },
  { layout: FULL, fromPx: 880, mostPx: 1240 },
];

/** The drawing that is shown in a frame of this width. */
export function embedLayoutAt(widthPx: number): EmbedLayout {
  return EMBED_LAYOUTS.findLast(({ fromPx }) => fromPx <= widthPx) ?? EMBED_LAYOUTS[0];
}

/** Sizes of letters and lines in px. */
export const EMBED_TYPE = {
  title: { sizePx: 20, linePx: 24 },
  strong: { sizePx: 28, linePx: 32 },
  text: { sizePx: 15, linePx: 21 },
  small: { sizePx: 13, linePx: 18 },
  /** A line that can be pointed at. */
  rowPx: 24,
} as const;

/** Space between the parts, and around a notice with its edges, in px. */
export const EMBED_SPACE = { betweenPx: 8, noticePx: 26 } as const;
