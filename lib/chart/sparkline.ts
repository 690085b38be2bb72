import { scaleLinear } from "d3-scale";
import { DAY_MS, type Instant } from "@/lib/domain/instant";
import { seriesAt } from "@/lib/domain/series";
import type { Standing } from "@/lib/domain/standing";
import type { Timeline } from "@/lib/domain/timeline";
import { isWithdrawn, selectFigures, withdrawnAt } from "./chart-figure";
import { linePath } from "./lines";
import { type PlacedFigure, placeFigures } from "./placed-figure";
import { round, type Scales } from "./scales";
import { type SeriesLine, toSeriesLines } from "./tenure";
import type { TimeRange } from "./time-range";
import { greatestValue, levelOf } from "./value-range";

/** Sizes in px of a sparkline's own coordinate system; the plot leaves room for a mark at its edge. */
export const SPARKLINE = {
  widthPx: 320,
  heightPx: 64,
  plot: { left: 5, right: 315, top: 6, bottom: 58 },
};

/** Marks nearer to each other than this, in px, are one: more could not be told apart. */
const CELL_PX = 3;

/** `hollow`: withdrawn. `headline`: the figure that the card prints largest. */
export type SparkMark = { x: number; y: number; hollow: boolean; headline: boolean };

/** The course of an event's first metric, with every coordinate worked out. */
export type Sparkline = {
  /** The step line of whoever said the headline. */
  path: string | null;
  /** The step lines of all others, as one path. */
  others: string;
  /** Every figure about the same thing, whoever said it. */
  marks: SparkMark[];
  /** The headline's series, its first figure with a number, and the headline. */
  series: SeriesLine;
  first: PlacedFigure;
  last: PlacedFigure;
  /** How many figures it stands for, and how many of them are withdrawn. */
  counts: { figures: number; withdrawn: number };
  /** From the first report to the last, in ms. */
  reported: TimeRange;
};

export type SparklineInput = {
  timeline: Timeline;
  instant: Instant;
  standings: ReadonlyMap<string, Standing>;
  /** The headline of the event's first metric. */
  headline: { metric: string; figure: string };
};

const idOf = ({ timed }: PlacedFigure) => timed.figure.id;

/** Where its mark and line stand; 0 for what has no number, which is left out before. */
const levelAt = ({ timed }: PlacedFigure) => levelOf(timed.figure.quantity) ?? 0;

/** Only the first mark of each kind in a cell; of a thousand figures no more is to be seen. */
function oneToACell(marks: SparkMark[]): SparkMark[] {
  const cells = new Map<string, SparkMark>();
  for (const mark of marks) {
    const [column, row] = [Math.round(mark.x / CELL_PX), Math.round(mark.y / CELL_PX)];
    const key = `${column} ${row} ${mark.hollow} ${mark.headline}`;
    if (!cells.has(key)) cells.set(key, mark);
  }
  return [...cells.values()];
}

function toMarks(figures: PlacedFigure[], headline: string, { x, y }: Scales): SparkMark[] {
  const marks = figures.map((figure) => ({
    x: x(figure.at),
    y: y(levelAt(figure)),
    hollow: isWithdrawn(figure),
    headline: idOf(figure) === headline,
  }));
  const rank = (mark: SparkMark) => Number(mark.hollow) + 2 * Number(mark.headline);
  // The headline lies on top of the withdrawn ones, and these on top of the rest.
  return oneToACell(marks).sort((a, b) => rank(a) - rank(b));
}

type Steps = { scales: Scales; range: TimeRange };

/**
 * Scales on which each moment at which something was reported or withdrawn is one step to the right, however
 * long it took: most is said in the first days, and on a scale of time it would lie on one spot.
 */
function toSteps(figures: PlacedFigure[]): Steps | null {
  const { plot } = SPARKLINE;
  const withdrawals = figures.map(withdrawnAt).filter(Number.isFinite);
  const moments = [...new Set([...figures.map(({ at }) => at), ...withdrawals])].sort((a, b) => a - b);
  const [start, last] = [moments[0], moments.at(-1)];
  if (start === undefined || last === undefined) return null;
  const end = last + DAY_MS;
  const stepPx = (plot.right - plot.left) / moments.length;
  const places = [...moments, end].map((_, index) => plot.left + index * stepPx);
  const x = scaleLinear([...moments, end], places).clamp(true);
  const top = greatestValue(figures.map(({ timed }) => timed.figure.quantity));
  const y = scaleLinear([0, top], [plot.bottom, plot.top]).clamp(true);
  const scales: Scales = { x: (instant) => round(x(instant)), y: (count) => round(y(count)), plot };
  return { scales, range: { start, end } };
}

/** Every figure about the event's first metric, of everyone in the event as a whole, that has a number. */
function figuresOf({ timeline, standings, headline }: SparklineInput): PlacedFigure[] {
  const subject = { metric: headline.metric, population: "everyone", place: null };
  const numbers = selectFigures(timeline, standings, subject).filter(
    ({ timed }) => levelOf(timed.figure.quantity) !== null,
  );
  return placeFigures(numbers, "reported", timeline.content.event.zone);
}

/**
 * The small picture of an event: what is said of its first metric, of everyone in the event as a whole,
 * change by change, with the line of the headline's authority. Null without a number.
 */
export function toSparkline(input: SparklineInput): Sparkline | null {
  const { timeline, instant, standings, headline } = input;
  const figures = figuresOf(input);
  const lines = toSeriesLines(seriesAt(timeline, instant, standings), figures);
  const series = lines.find((line) => line.figures.some((figure) => idOf(figure) === headline.figure));
  const first = series?.figures.find((figure) => !isWithdrawn(figure));
  const last = series?.figures.find((figure) => idOf(figure) === headline.figure);
  const steps = toSteps(figures);
  if (!series || !first || !last || !steps) return null;
  const { scales, range } = steps;
  const pathOf = (line: SeriesLine) => linePath(line, range, scales);
  const reports = figures.map(({ at }) => at);
  return {
    path: pathOf(series),
    others: lines.flatMap((line) => (line === series ? [] : (pathOf(line) ?? []))).join(""),
    marks: toMarks(figures, headline.figure, scales),
    ...{ series, first, last },
    counts: { figures: figures.length, withdrawn: figures.filter(isWithdrawn).length },
    reported: { start: Math.min(...reports), end: Math.max(...reports) },
  };
}
