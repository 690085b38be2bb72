import type { Box } from "./box";
import { textWidth } from "./text-width";

/** Lines of text that stand together; the first may be strong. `own`: from where on it is in the event's language (BCP 47). */
export type TextBlock = {
  lines: { text: string; strong: boolean; own?: { from: number; language: string } }[];
  fontPx: number;
  linePx: number;
};

export type Anchor = "start" | "end";

/** A block's measures in px: how wide by its widest line, how far above and below its first baseline. */
export type BlockSize = { width: number; above: number; below: number };

/** Measures a block; worth doing once, since every letter is looked up. */
export function blockSize({ lines, fontPx, linePx }: TextBlock): BlockSize {
  return {
    width: Math.max(...lines.map(({ text, strong }) => textWidth(text, fontPx, strong))),
    above: fontPx * 0.9,
    below: (lines.length - 1) * linePx + fontPx * 0.3,
  };
}

/** The box of a block whose first baseline starts (or ends) at a point. */
export function textBox({ width, above, below }: BlockSize, x: number, y: number, anchor: Anchor): Box {
  const left = anchor === "start" ? x : x - width;
  return { left, right: left + width, top: y - above, bottom: y + below };
}
