import type { Span } from "@/lib/domain/instant";
import type { Words } from "@/lib/format/words";
import { type ChartFigure, isWithdrawn, reportedAt } from "./chart-figure";
import type { Layout } from "./layout";
import { round } from "./scales";
import { padRange } from "./time-range";
import { timeTicks } from "./time-ticks";

/** How long one figure was current: from when it was known until it was superseded or withdrawn. */
export type Lifeline = {
  /** The figure's id. */
  figure: string;
  x1: number;
  x2: number;
  y: number;
  fate: "current" | "superseded" | "withdrawn";
};

/** The lives of some figures, one a row, with the time at which a source printed them. */
export type LifelineChart = {
  layout: Layout;
  heightPx: number;
  rows: Lifeline[];
  /** When the source can have appeared. */
  print: { x1: number; x2: number };
  timeTicks: { x: number; labelX: number; label: string }[];
};

const ROW_PX = 44;
const TOP_PX = 34;
const AXIS_PX = 34;
/** A day of print is still seen as one over a year. */
const NARROWEST_PRINT_PX = 3;

function fateOf(figure: ChartFigure): Lifeline["fate"] {
  if (isWithdrawn(figure)) return "withdrawn";
  return figure.standing.state === "superseded" ? "superseded" : "current";
}

/** When a figure ceased to be the current one, in ms; `Infinity` while it is. */
function endOf(figure: ChartFigure): number {
  return fateOf(figure) === "current" ? Infinity : (figure.standing.since ?? Infinity);
}

type LifelineInput = {
  /** In the order in which they are to be drawn. */
  figures: ChartFigure[];
  /** When the source that prints them can have appeared. */
  print: Span;
  zone: string;
  words: Words;
};

/** Places the lives of a source's figures on a layout, which gives the width; the height follows from their number. */
export function toLifelines({ figures, print, zone, words }: LifelineInput, sizes: Layout): LifelineChart {
  const ends = figures.map(endOf).filter(Number.isFinite);
  const range = padRange(
    {
      start: Math.min(print.earliest, ...figures.map(reportedAt)),
      end: Math.max(print.latest, ...figures.map(reportedAt), ...ends),
    },
    zone,
  );
  const bottom = TOP_PX + figures.length * ROW_PX;
  const plot = { left: 8, right: sizes.widthPx - 8, top: TOP_PX, bottom };
  const perMs = (plot.right - plot.left) / (range.end - range.start);
  const x = (instant: number) =>
    round(plot.left + (Math.min(Math.max(instant, range.start), range.end) - range.start) * perMs);
  const rows = figures.map((figure, row) => ({
    figure: figure.timed.figure.id,
    x1: x(reportedAt(figure)),
    x2: x(endOf(figure)),
    y: TOP_PX + row * ROW_PX + 30,
    fate: fateOf(figure),
  }));
  const [x1, x2] = [x(print.earliest), x(print.latest)];
  return {
    layout: { ...sizes, plot },
    heightPx: bottom + AXIS_PX,
    rows,
    print: { x1, x2: Math.max(x2, x1 + NARROWEST_PRINT_PX) },
    timeTicks: timeTicks(range, zone, plot.right - plot.left, words)
      .map(({ instant, middle, label }) => ({ x: x(instant), labelX: x(middle), label }))
      .filter(({ labelX }) => labelX > plot.left + 10 && labelX < plot.right - 10),
  };
}
