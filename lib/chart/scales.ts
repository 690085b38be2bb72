import { scaleLinear } from "d3-scale";
import type { Layout } from "./layout";
import type { TimeRange } from "./time-range";

/** From time (ms) and count to px, within one plot. */
export type Scales = {
  x: (instant: number) => number;
  y: (count: number) => number;
  plot: Layout["plot"];
};

/** Scales for a plot; instants outside the range and counts above the top are held at its edge. */
export function toScales(range: TimeRange, top: number, plot: Layout["plot"]): Scales {
  const x = scaleLinear([range.start, range.end], [plot.left, plot.right]).clamp(true);
  const y = scaleLinear([0, top], [plot.bottom, plot.top]).clamp(true);
  return { x: (instant) => round(x(instant)), y: (count) => round(y(count)), plot };
}

/** To a tenth of a px: finer is invisible and only makes the page heavier. */
export function round(px: number): number {
  return Math.round(px * 10) / 10;
}
