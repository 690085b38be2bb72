import { formatNumber } from "@/lib/format/number";
import type { Words } from "@/lib/format/words";
import { type AxisTitles, axisTitles } from "./axis-titles";
import { bandPath } from "./band";
import { isWithdrawn } from "./chart-figure";
import type { ContentIndex } from "./content-index";
import { type Folding, foldAuthorities } from "./fold-authorities";
import { type FootText, placeFootTexts } from "./foot-texts";
import { toGround } from "./ground";
import { placeInside } from "./inside-labels";
import { type PlacedLabel, placeInColumn } from "./labels";
import { laterFigures } from "./later";
import { type Layout, withAxisRoom } from "./layout";
import { type LineBreak, type LinePath, lineBreaks, linePath } from "./lines";
import { type Mark, toMark } from "./marks";
import type { ChartModel } from "./model";
import { toNoteWishes } from "./note-wishes";
import { heightBelow, type NoteGround, type PlacedNote, placeNotes } from "./notes";
import { type PlacedSentence, placeNothing } from "./nothing-drawn";
import { type Others, toOthers } from "./others";
import type { PlacedFigure } from "./placed-figure";
import { reduceMarks } from "./reduce-marks";
import { describeScales, type ScaleDescription, type Scales, toScales } from "./scales";
import { toSpans, type WithdrawnSpan } from "./spans";
import { spreadMarks } from "./spread-marks";
import type { SeriesLine } from "./tenure";
import { textWidth } from "./text-width";
import { timeTicks } from "./time-ticks";
import { type ValueAxis, valueAxis } from "./value-axis";
import { toLabelWishes } from "./wishes";

/** Lines of the grid that lie closer together are counted, not read. */
const TICK_APART_PX = 35;

/** A timeline with every coordinate worked out: drawing it decides nothing. */
export type Chart = {
  layout: Layout;
  heightPx: number;
  /** The same scales for whoever draws on the same plot. */
  scales: ScaleDescription;
  titles: AxisTitles;
  timeTicks: { x: number; labelX: number; label: string }[];
  valueTicks: { y: number; label: string }[];
  band: string | null;
  others: Others | null;
  lines: LinePath[];
  breaks: LineBreak[];
  marks: Mark[];
  spans: WithdrawnSpan[];
  labels: PlacedLabel[];
  notes: PlacedNote[];
  later: string[] | null;
  /** What is said of all that is not drawn singly. */
  foot: FootText[];
  /** How many superseded marks merged into their lines. */
  merged: number;
  /** Said in the plot when no figure lies in it. */
  nothing: PlacedSentence | null;
};

/** Said of a chart's look-ups and language. */
export type ChartContext = { index: ContentIndex; zone: string; words: Words };

/** The figures with a mark of their own, those of them that merged away, and those that are dots of the others. */
type Shares = { marked: PlacedFigure[]; merged: number; dots: PlacedFigure[] };

function shareOut({ drawn, kept }: ChartModel, { folded }: Folding, layout: Layout, scales: Scales): Shares {
  const isDot = ({ standing, timed }: PlacedFigure) =>
    folded.has(standing.root.key) && !kept.has(timed.figure.id);
  const single = drawn.filter((figure) => !isDot(figure));
  const marked = reduceMarks(single, layout.mostMarks, kept, scales);
  return { marked, merged: single.length - marked.length, dots: drawn.filter(isDot) };
}

function toMarks(model: ChartModel, { marked, merged }: Shares, scales: Scales, top: number): Mark[] {
  const marks = marked.map((figure) => {
    const { id } = figure.timed.figure;
    const tone = model.toneOf(figure.standing.root.key);
    return toMark(figure, { scales, top, tone, drop: model.drops.has(id), crowded: merged > 0 });
  });
  // In order of time, so that the keyboard goes from left to right.
  return spreadMarks(
    marks.sort((a, b) => a.x - b.x || b.y - a.y),
    scales.plot.left,
  );
}

function toLines(lines: SeriesLine[], { range, toneOf }: ChartModel, scales: Scales): LinePath[] {
  const paths = lines.flatMap((line) => {
    const path = linePath(line, range, scales);
    return path === null ? [] : [{ series: line.series.key, tone: toneOf(line.series.root.key), path }];
  });
  const ORDER = { other: 0, second: 1, lead: 2 };
  return paths.sort((a, b) => ORDER[a.tone] - ORDER[b.tone]);
}

function spansOf(model: ChartModel, marks: Mark[], scales: Scales, { index }: ChartContext): WithdrawnSpan[] {
  const { drawn, figures, range, axis } = model;
  const inReportedTime = axis === "reported";
  const xOf = new Map(marks.map(({ figure, x }) => [figure, x]));
  const context = { inReportedTime, range, scales, index };
  return toSpans(drawn.filter(isWithdrawn), figures, context).map((span) => {
    const x1 = xOf.get(span.figure) ?? span.x1;
    return { ...span, x1, x2: inReportedTime ? span.x2 : x1 };
  });
}

function placeLabels(
  model: ChartModel,
  { own, folded }: Folding,
  layout: Layout,
  scales: Scales,
  ground: NoteGround,
  { index, words }: ChartContext,
): { labels: PlacedLabel[]; left: number } {
  const wishes = toLabelWishes(model, own, scales, index, words);
  if (layout.labels === "inside") return placeInside(wishes, layout, ground);
  return placeInColumn(wishes, layout, folded.size > 0 ? 1 : 0);
}

function toTicks(model: ChartModel, scales: Scales, axis: ValueAxis, { zone, words }: ChartContext) {
  const { plot, x, y } = scales;
  return {
    timeTicks: timeTicks(model.range, zone, plot.right - plot.left, words)
      .map(({ instant, middle, label }) => ({ x: x(instant), labelX: x(middle), label }))
      .filter(({ labelX }) => labelX < plot.right),
    valueTicks: axis.ticks.map((value) => ({ y: y(value), label: formatNumber(value, words) })),
  };
}

/** As many lines of the grid as leave room to tell a low drawing's apart. */
function mostValueTicks({ name, plot }: Layout): number {
  return Math.min(name === "narrow" ? 6 : 7, Math.round((plot.bottom - plot.top) / TICK_APART_PX));
}

/** Places everything that a model shows on one layout. */
export function toChart(model: ChartModel, sizes: Layout, context: ChartContext): Chart {
  const { range } = model;
  const { words } = context;
  const axis = valueAxis(model.values, model.scale, mostValueTicks(sizes));
  const labelWidths = axis.ticks.map((value) => textWidth(formatNumber(value, words), sizes.fontPx));
  const layout = withAxisRoom(sizes, Math.max(...labelWidths));
  const description = describeScales(range, axis, layout.plot);
  const scales = toScales(description, layout.plot);

  const folding = foldAuthorities(model, layout.mostAuthorities);
  const shares = shareOut(model, folding, layout, scales);
  const { merged, dots } = shares;
  const marks = toMarks(model, shares, scales, axis.top);
  const spans = spansOf(model, marks, scales, context);
  const lines = model.lines.filter(({ series }) => folding.own.has(series.root.key));
  const breaks = lines.flatMap((line) => lineBreaks(line, range, scales));
  const others = toOthers(model, folding.folded, dots, scales);

  const ground = toGround({ marks, spans, breaks, lines }, range, scales);
  const { labels, left } = placeLabels(model, folding, layout, scales, ground, context);
  const foot = placeFootTexts({ unlabelled: left, others, merged }, layout, words);
  const below = { ...layout, heightPx: layout.heightPx + foot.heightPx };
  const notes = placeNotes(toNoteWishes(model.drawn, spans, context), below, ground, words);
  return {
    layout,
    heightPx: below.heightPx + heightBelow(notes, layout),
    scales: description,
    titles: axisTitles(model, axis, layout, words),
    ...toTicks(model, scales, axis, context),
    band: bandPath(model.band, range, scales),
    others,
    lines: toLines(lines, model, scales),
    breaks,
    marks,
    spans,
    labels,
    notes,
    later: laterFigures(model, words),
    foot: foot.texts,
    merged,
    nothing: model.drawn.length === 0 ? placeNothing(model, layout, ground, words) : null,
  };
}
