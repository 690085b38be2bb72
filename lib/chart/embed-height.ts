import {
  EMBED_LAYOUTS,
  EMBED_PADDING_PX,
  EMBED_SPACE,
  EMBED_TYPE,
  type EmbedLayout,
  embedLayoutAt,
  LEAST_EMBED_PX,
} from "./embed-layout";
import { wrapText } from "./text-width";

/** What an embed holds, from top to bottom, as far as its height depends on it. */
export type EmbedContents = {
  title: string;
  /** The number that stands and what is said of it, on lines of their own size. */
  strong: string;
  said: string;
  /** Small texts above and below the drawing, each a paragraph. */
  above: readonly string[];
  below: readonly string[];
  /** Of each drawing its own height in px, in the order of `EMBED_LAYOUTS`; empty when nothing is drawn. */
  chartHeights: readonly number[];
};

/** How high an embed is in a frame of a width, in px. */
export type EmbedHeight = { widthPx: number; heightPx: number };

const MANY_LINES = 99;
/** Other typefaces than the one that is measured are wider, and break their lines elsewhere. */
const WIDER = 1.06;
const SPARE_PX = EMBED_TYPE.small.linePx;

const WIDTHS = [LEAST_EMBED_PX, 320, 360, 560, 640, 720, 1000, 1120];
/** On both sides of where another drawing is shown, and where one stops growing. */
const TURNS = EMBED_LAYOUTS.flatMap(({ fromPx, mostPx }) => [
  ...(fromPx > 0 ? [fromPx - 1, fromPx] : []),
  mostPx + 2 * EMBED_PADDING_PX,
]);

function textHeight(text: string, widthPx: number, { sizePx, linePx }: { sizePx: number; linePx: number }) {
  return wrapText(text, widthPx / WIDER, sizePx, MANY_LINES).length * linePx;
}

function drawnHeight({ layout, mostPx }: EmbedLayout, ownHeightPx: number, insidePx: number): number {
  return (ownHeightPx * Math.min(insidePx, mostPx)) / layout.widthPx;
}

function heightAt(widthPx: number, contents: EmbedContents): number {
  const { title, strong, said, above, below, chartHeights } = contents;
  const insidePx = widthPx - 2 * EMBED_PADDING_PX;
  const shown = embedLayoutAt(widthPx);
  const chartPx = chartHeights[EMBED_LAYOUTS.indexOf(shown)];
  const small = (texts: readonly string[]) =>
    texts.reduce((sum, text) => sum + textHeight(text, insidePx, EMBED_TYPE.small), 0);
  return Math.ceil(
    2 * EMBED_PADDING_PX +
      textHeight(title, insidePx, EMBED_TYPE.title) +
      EMBED_SPACE.betweenPx +
      textHeight(strong, insidePx, EMBED_TYPE.strong) +
      textHeight(said, insidePx, EMBED_TYPE.text) +
      small(above) +
      (chartPx === undefined ? 0 : EMBED_SPACE.betweenPx + drawnHeight(shown, chartPx, insidePx)) +
      small(below) +
      EMBED_SPACE.betweenPx +
      2 * EMBED_TYPE.rowPx +
      SPARE_PX,
  );
}

/**
 * How high an embed is with its table folded, for frames of a number of widths, the narrowest first. An embed has
 * no script, so whoever frames it has to know. The texts are measured and not set: rather a line too high
 * than one too low.
 */
export function embedHeights(contents: EmbedContents): EmbedHeight[] {
  const widths = [...new Set([...WIDTHS, ...TURNS])].toSorted((a, b) => a - b);
  return widths.map((widthPx) => ({ widthPx, heightPx: heightAt(widthPx, contents) }));
}

/** The height for a frame of this width: the greater of those of the widths on both sides of it. */
export function embedHeightAt(heights: readonly EmbedHeight[], widthPx: number): number {
  const after = heights.find((one) => one.widthPx >= widthPx) ?? heights.at(-1);
  const before = heights.findLast((one) => one.widthPx <= widthPx) ?? heights[0];
  return Math.max(after?.heightPx ?? 0, before?.heightPx ?? 0);
}

/** The same with room for a notice above all else. */
export function withNoticeRoom(heights: readonly EmbedHeight[], notice: string): EmbedHeight[] {
  return heights.map(({ widthPx, heightPx }) => {
    const insidePx = widthPx - 2 * EMBED_PADDING_PX - EMBED_SPACE.noticePx;
    const noticePx = textHeight(notice, insidePx, EMBED_TYPE.small) + EMBED_SPACE.noticePx;
    return { widthPx, heightPx: heightPx + noticePx };
  });
}

/** "280 700 320 680": each width with its height, as it stands in markup. */
export function writeHeights(heights: readonly EmbedHeight[]): string {
  return heights.map(({ widthPx, heightPx }) => `${widthPx} ${heightPx}`).join(" ");
}

/** Heights as `writeHeights` wrote them. */
export function readHeights(written: string): EmbedHeight[] {
  const numbers = written.split(" ").map(Number);
  return numbers.flatMap((widthPx, at) => {
    const heightPx = numbers[at + 1];
    return at % 2 === 0 && heightPx !== undefined ? [{ widthPx, heightPx }] : [];
  });
}
