import { scaleLinear, scaleSymlog } from "d3-scale";
import type { Layout } from "./layout";
import type { TimeRange } from "./time-range";

/** From the ends of what is shown to the ends of where it is drawn, in px. */
type AxisScale = { domain: [number, number]; range: [number, number] };

/**
 * The two scales of a chart as plain numbers, from which anybody can make the same ones again: time in ms,
 * counts from 0. `symlog` is logarithmic, and about linear below `constant`, so that 0 has its place at the foot.
 */
export type ScaleDescription = {
  x: AxisScale;
  y: AxisScale & { kind: "linear" | "symlog"; constant: number };
};

/** From time (ms) and count to px, within one plot. */
export type Scales = {
  x: (instant: number) => number;
  y: (count: number) => number;
  plot: Layout["plot"];
};

/** What a value axis must be told to become a scale. */
type ValueDomain = { top: number; kind: "linear" | "symlog"; constant: number };

/** The scales of a plot, as numbers. */
export function describeScales(
  { start, end }: TimeRange,
  { top, kind, constant }: ValueDomain,
  plot: Layout["plot"],
): ScaleDescription {
  return {
    x: { domain: [start, end], range: [plot.left, plot.right] },
    y: { domain: [0, top], range: [plot.bottom, plot.top], kind, constant },
  };
}

/** Scales made from their numbers; instants outside the range and counts above the top are held at its edge. */
export function toScales(description: ScaleDescription, plot: Layout["plot"]): Scales {
  const { kind, constant, domain, range } = description.y;
  const x = scaleLinear(description.x.domain, description.x.range).clamp(true);
  const y = kind === "symlog" ? scaleSymlog(domain, range).constant(constant) : scaleLinear(domain, range);
  y.clamp(true);
  return { x: (instant) => round(x(instant)), y: (count) => round(y(count)), plot };
}

/** To a tenth of a px: finer is invisible and only makes the page heavier. */
export function round(px: number): number {
  return Math.round(px * 10) / 10;
}
