import { unexplainedDrops } from "@/lib/domain/checks";
import { headlineAt } from "@/lib/domain/headline";
import type { Quantity } from "@/lib/domain/quantity";
import { seriesAt } from "@/lib/domain/series";
import type { Standing } from "@/lib/domain/standing";
import type { Timeline } from "@/lib/domain/timeline";
import type { ViewState } from "@/lib/domain/view-state";
import { type BandStep, toBand } from "./band";
import { isWithdrawn, selectFigures, withdrawnAt } from "./chart-figure";
import type { ContentIndex } from "./content-index";
import { type Counting, leadRoot, mainCounting } from "./emphasis";
import { isListed } from "./hidden-figures";
import { isInRange, type PlacedFigure, placeFigures } from "./placed-figure";
import { protectedFigures } from "./protected-figures";
import { isDrawn, type SeriesLine, toSeriesLines } from "./tenure";
import { focusRange, type TimeRange, timeRange } from "./time-range";
import { type Tone, toTones } from "./tone";
import { greatestValue, leastValue } from "./value-range";

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
  /** In order of their place in time. */
  figures: PlacedFigure[];
  /** Those whose marks are wished for and lie in the range: all of them, or all but the superseded. */
  drawn: PlacedFigure[];
  lines: SeriesLine[];
  axis: ViewState["axis"];
  scale: ViewState["scale"];
  /** Are authorities that there is no room for drawn one by one all the same? */
  othersOpen: boolean;
  range: TimeRange;
  /** Where most was reported, when that is narrower than everything; else null. */
  focus: TimeRange | null;
  /** The values that the axis must hold: the least above 0, and the greatest. */
  values: { least: number; greatest: number };
  /** The method and basis of most of what is drawn. */
  main: Counting | null;
  /** The envelope of those over time; empty when none is wished for. */
  band: BandStep[];
  toneOf: (rootKey: string) => Tone;
  /** The headline's figure; null when no number stands. */
  headline: PlacedFigure | null;
  /** Ids of figures that drop below their forerunner without a word. */
  drops: Set<string>;
  /** Ids of figures that are never folded away: withdrawn, doubted, extreme, set large. */
  kept: Set<string>;
  /** Figures of the view that lie outside the range. */
  outside: { figures: number; withdrawn: number };
};

function drawnQuantities(lines: SeriesLine[], drawn: PlacedFigure[], range: TimeRange): Quantity[] {
  const tenures = lines.flatMap((line) => line.tenures).filter((tenure) => isDrawn(tenure, range));
  return [...tenures.map(({ figure }) => figure), ...drawn].map(({ timed }) => timed.figure.quantity);
}

/** One instant per print: what six outlets carried was reported six times. */
function reportsOf(figures: PlacedFigure[]): number[] {
  return figures.flatMap((figure) =>
    Array.from({ length: Math.max(1, figure.timed.appearances.length) }, () => figure.at),
  );
}

function rangeOf(figures: PlacedFigure[], { state, timeline, instant }: ChartInput): TimeRange | null {
  const withdrawals = state.axis === "reported" ? figures.map(withdrawnAt).filter(Number.isFinite) : [];
  return timeRange(reportsOf(figures), withdrawals, state.range, timeline.content.event.zone, instant);
}

function headlineOf(
  { timeline, standings, state }: ChartInput,
  figures: PlacedFigure[],
): PlacedFigure | null {
  const headline = headlineAt(timeline, standings, state);
  return figures.find(({ timed }) => timed.figure.id === headline?.figure) ?? null;
}

function figuresOf({ timeline, standings, state }: ChartInput): PlacedFigure[] {
  const selected = selectFigures(timeline, standings, state);
  return placeFigures(selected, state.axis, timeline.content.event.zone).sort((a, b) => a.at - b.at);
}

/** Works out what one view of an event shows; null when nothing of it is known. */
export function toChartModel(input: ChartInput): ChartModel | null {
  const { timeline, standings, instant, state } = input;
  const figures = figuresOf(input);
  const range = rangeOf(figures, input);
  if (range === null) return null;
  const lines = toSeriesLines(seriesAt(timeline, instant, standings), figures, state.axis);
  const headline = headlineOf(input, figures);
  const main = mainCounting(lines, range);
  const inside = figures.filter((figure) => isInRange(figure, range));
  const drawn = inside.filter((figure) => isListed(figure, state));
  const outside = figures.filter((figure) => !isInRange(figure, range));
  const quantities = drawnQuantities(lines, drawn, range);
  const drops = new Set(unexplainedDrops(timeline, standings).map(({ newer }) => newer));
  return {
    figures,
    drawn,
    lines,
    axis: state.axis,
    scale: state.scale,
    othersOpen: state.others === "open",
    range,
    focus: focusRange(reportsOf(figures)),
    values: { least: leastValue(quantities), greatest: greatestValue(quantities) },
    main,
    band: main && state.envelopeDays !== null ? toBand(lines, main, state.envelopeDays) : [],
    toneOf: toTones(lines, range, leadRoot(lines, headline, range)),
    headline,
    drops,
    kept: protectedFigures(drawn, drops, headline),
    outside: { figures: outside.length, withdrawn: outside.filter(isWithdrawn).length },
  };
}
