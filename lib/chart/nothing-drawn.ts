import type { Words } from "@/lib/format/words";
import type { Layout } from "./layout";
import type { ChartModel } from "./model";
import type { NoteGround } from "./notes";
import { placeText } from "./place-text";
import { round } from "./scales";
import type { TextBlock } from "./text-block";
import { wrapText } from "./text-width";

/** A sentence in the plot. */
export type PlacedSentence = { lines: string[]; x: number; y: number };

const STEP_PX = 18;

/** Says that no figure lies in the range, and how many lie outside; where no label stands. */
export function placeNothing(
  { outside }: ChartModel,
  { plot, fontPx, linePx }: Layout,
  ground: NoteGround,
  words: Words,
): PlacedSentence {
  const text = words.t("chart.nothingInRange", { count: outside.figures, withdrawn: outside.withdrawn });
  const lines = wrapText(text, (plot.right - plot.left) * 0.8, fontPx, 3);
  const block: TextBlock = { lines: lines.map((line) => ({ text: line, strong: false })), fontPx, linePx };
  const x = plot.left + (plot.right - plot.left) * 0.06;
  const steps = Math.floor((plot.bottom - plot.top) / STEP_PX);
  const candidates = Array.from({ length: steps }, (_, step) => ({
    ...{ x, y: plot.top + linePx + step * STEP_PX, anchor: "start" as const },
    cost: step * STEP_PX,
  }));
  const y = placeText(block, candidates, ground)?.y ?? plot.top + linePx;
  return { lines, x: round(x), y: round(y) };
}
