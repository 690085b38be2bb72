import type { Box } from "./box";
import { textWidth } from "./text-width";

/** Lines of text that stand together; the first may be strong. */
export type TextBlock = { lines: { text: string; strong: boolean }[]; fontPx: number; linePx: number };

export type Anchor = "start" | "end";

/** How wide a block is, by its widest line. */
export function blockWidth({ lines, fontPx }: TextBlock): number {
  return Math.max(...lines.map(({ text, strong }) => textWidth(text, fontPx, strong)));
}

/** The box of a block whose first baseline starts (or ends) at a point. */
export function blockBox(block: TextBlock, x: number, y: number, anchor: Anchor): Box {
  const width = blockWidth(block);
  const top = y - block.fontPx * 0.9;
  return {
    left: anchor === "start" ? x : x - width,
    right: anchor === "start" ? x + width : x,
    top,
    bottom: top + (block.lines.length - 1) * block.linePx + block.fontPx * 1.2,
  };
}
