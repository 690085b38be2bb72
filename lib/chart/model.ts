import { unexplainedDrops } from "@/lib/domain/checks";
import { headlineAt } from "@/lib/domain/headline";
import { seriesAt } from "@/lib/domain/series";
import type { Standing } from "@/lib/domain/standing";
import type { Timeline } from "@/lib/domain/timeline";
import type { ViewState } from "@/lib/domain/view-state";
import { type BandStep, toBand } from "./band";
import { type ChartFigure, isWithdrawn, reportedAt, selectFigures, withdrawnAt } from "./chart-figure";
import type { ContentIndex } from "./content-index";
import { type Counting, leadRoot, mainCounting } from "./emphasis";
import { isDrawn, type SeriesLine, toSeriesLines } from "./tenure";
import { focusRange, type TimeRange, timeRange } from "./time-range";
import { type Tone, toTones } from "./tone";
import { greatestValue } from "./value-range";

/** What a chart is made from: one event, one view of it, one moment. */
export type ChartInput = {
  timeline: Timeline;
  index: ContentIndex;
  state: ViewState;
  /** The moment whose knowledge is shown, in ms. */
  instant: number;
  standings: Map<string, Standing>;
};

/** What is drawn, before it has a size. */
export type ChartModel = {
  figures: ChartFigure[];
  lines: SeriesLine[];
  range: TimeRange;
  /** Where most was reported, when that is narrower than everything; else null. */
  focus: TimeRange | null;
  /** The value that the axis must reach. */
  greatest: number;
  /** The method and basis of most of what is drawn. */
  main: Counting | null;
  /** The envelope of those over time. */
  band: BandStep[];
  toneOf: (rootKey: string) => Tone;
  /** The headline's figure; null when no number stands. */
  headline: ChartFigure | null;
  /** Ids of figures that drop below their forerunner without a word. */
  drops: Set<string>;
  /** Figures of the view that lie outside the range. */
  outside: { figures: number; withdrawn: number };
};

/** Does the figure's mark lie inside the range? */
export function isInRange(figure: ChartFigure, { start, end }: TimeRange): boolean {
  return reportedAt(figure) >= start && reportedAt(figure) < end;
}

function drawnQuantities(lines: SeriesLine[], range: TimeRange) {
  const tenures = lines.flatMap((line) => line.tenures).filter((tenure) => isDrawn(tenure, range));
  const marks = lines.flatMap((line) => line.figures).filter((figure) => isInRange(figure, range));
  return [...tenures.map(({ figure }) => figure), ...marks].map(({ timed }) => timed.figure.quantity);
}

/** One instant per print: what six outlets carried was reported six times. */
function reportsOf(figures: ChartFigure[]): number[] {
  return figures.flatMap((figure) =>
    Array.from({ length: Math.max(1, figure.timed.appearances.length) }, () => reportedAt(figure)),
  );
}

function rangeOf(figures: ChartFigure[], { state, timeline, instant }: ChartInput): TimeRange | null {
  const withdrawals = figures.map(withdrawnAt).filter(Number.isFinite);
  return timeRange(reportsOf(figures), withdrawals, state.range, timeline.content.event.zone, instant);
}

function headlineOf({ timeline, standings, state }: ChartInput, figures: ChartFigure[]): ChartFigure | null {
  const headline = headlineAt(timeline, standings, state);
  return figures.find(({ timed }) => timed.figure.id === headline?.figure) ?? null;
}

/** Works out what one view of an event shows; null when nothing of it is known. */
export function toChartModel(input: ChartInput): ChartModel | null {
  const { timeline, standings, instant } = input;
  const figures = selectFigures(timeline, standings, input.state).filter((figure) =>
    Number.isFinite(reportedAt(figure)),
  );
  const range = rangeOf(figures, input);
  if (range === null) return null;
  const lines = toSeriesLines(seriesAt(timeline, instant, standings), figures);
  const headline = headlineOf(input, figures);
  const main = mainCounting(lines, range);
  const outside = figures.filter((figure) => !isInRange(figure, range));
  return {
    figures,
    lines,
    range,
    focus: focusRange(reportsOf(figures)),
    greatest: greatestValue(drawnQuantities(lines, range)),
    main,
    band: main ? toBand(lines, main) : [],
    toneOf: toTones(lines, range, leadRoot(lines, headline, range)),
    headline,
    drops: new Set(unexplainedDrops(timeline, standings).map(({ newer }) => newer)),
    outside: { figures: outside.length, withdrawn: outside.filter(isWithdrawn).length },
  };
}
