import type { Quantity } from "@/lib/domain/quantity";
import type { Qualifier } from "@/lib/domain/vocabulary";
import type { Box } from "./box";
import { type ChartFigure, isDisputed, isWithdrawn } from "./chart-figure";
import type { PlacedFigure } from "./placed-figure";
import { round, type Scales } from "./scales";
import type { Tone } from "./tone";
import { levelOf } from "./value-range";

/** What a mark looks like; its shape says how the number was hedged. */
export type MarkShape = "point" | "up" | "down" | "about" | "band" | "unknown";

export type Mark = {
  /** The figure's id. */
  figure: string;
  shape: MarkShape;
  x: number;
  y: number;
  /** With shape `band`: from the upper to the lower bound; `open` where it goes on above the plot. */
  band: { top: number; bottom: number; open: boolean } | null;
  /** Back to the earliest moment that its date allows; its end is `x`. */
  whisker: { start: number; dashed: boolean } | null;
  tone: Tone;
  weight: "standing" | "superseded" | "withdrawn";
  /** Drawn smaller, because it is crowded and the figure was superseded. */
  small: boolean;
  disputed: boolean;
  /** A drop below its forerunner that nobody explained. */
  drop: boolean;
};

const SHAPES: Record<Qualifier, MarkShape> = {
  exact: "point",
  "at-least": "up",
  "more-than": "up",
  "just-over": "up",
  "at-most": "down",
  "fewer-than": "down",
  nearly: "down",
  about: "about",
  between: "band",
  order: "band",
  unknown: "unknown",
};

const SHORTEST_WHISKER_PX = 4;

function bandOf({ qualifier, lower, upper }: Quantity, top: number, { y }: Scales): Mark["band"] {
  if (qualifier !== "between" && qualifier !== "order") return null;
  return { top: y(upper ?? top), bottom: y(lower ?? 0), open: upper === null || upper > top };
}

function whiskerOf({ from, at, unsure }: PlacedFigure, { x }: Scales): Mark["whisker"] {
  const start = x(from);
  return x(at) - start < SHORTEST_WHISKER_PX ? null : { start, dashed: unsure };
}

function weightOf(figure: ChartFigure): Mark["weight"] {
  if (isWithdrawn(figure)) return "withdrawn";
  return figure.standing.state === "superseded" ? "superseded" : "standing";
}

export type MarkContext = { scales: Scales; top: number; tone: Tone; drop: boolean; crowded: boolean };

/** The mark of one figure: at its place in time, at the height of its number. */
export function toMark(figure: PlacedFigure, { scales, top, tone, drop, crowded }: MarkContext): Mark {
  const { quantity, id } = figure.timed.figure;
  return {
    figure: id,
    shape: SHAPES[quantity.qualifier],
    x: scales.x(figure.at),
    y: scales.y(levelOf(quantity) ?? 0),
    band: bandOf(quantity, top, scales),
    whisker: whiskerOf(figure, scales),
    tone,
    weight: weightOf(figure),
    // A band's ends are values: it has the size that it has.
    small: crowded && weightOf(figure) === "superseded" && SHAPES[quantity.qualifier] !== "band",
    disputed: isDisputed(figure),
    drop,
  };
}

/** How far the ink of a shape goes up and down from its origin, in px. */
const REACHES: Partial<Record<MarkShape, [number, number]>> = {
  up: [20, 3],
  down: [3, 20],
  unknown: [26, 3],
};

const DOT_PX = 7;
const STRIKE_PX = 9;
const RING_PX = 11;

/** The box that a mark's ink needs, so that no text is put on it. */
export function markBox({ shape, x, y, band, weight, disputed }: Mark): Box {
  const isRinged = disputed && weight !== "withdrawn";
  const overlay = isRinged ? RING_PX : weight === "withdrawn" ? STRIKE_PX : 0;
  const reach = Math.max(overlay, DOT_PX);
  const [up, down] = REACHES[shape] ?? [reach, reach];
  const top = Math.min(y - Math.max(up, overlay), band?.top ?? y);
  const bottom = Math.max(y + Math.max(down, overlay), band?.bottom ?? y);
  return { left: round(x - reach), right: round(x + reach), top: round(top), bottom: round(bottom) };
}

/** The box of a mark's whisker; none when it has none. */
export function whiskerBox({ whisker, x, y }: Mark): Box[] {
  return whisker === null ? [] : [{ left: whisker.start, right: x, top: y - 3, bottom: y + 3 }];
}
