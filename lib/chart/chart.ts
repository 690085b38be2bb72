import { formatNumber } from "@/lib/format/number";
import type { Words } from "@/lib/format/words";
import { bandPath } from "./band";
import type { Box } from "./box";
import { isWithdrawn } from "./chart-figure";
import type { ContentIndex } from "./content-index";
import { placeInside } from "./inside-labels";
import { type PlacedLabel, placeInColumn } from "./labels";
import { laterFigures } from "./later";
import { type Layout, withAxisRoom } from "./layout";
import { type LinePath, linePath } from "./lines";
import { type Mark, markBox, toMark, whiskerBox } from "./marks";
import { type ChartModel, isInRange } from "./model";
import { toNoteWishes } from "./note-wishes";
import { heightBelow, type NoteGround, type PlacedNote, placeNotes } from "./notes";
import { describeScales, type ScaleDescription, type Scales, toScales } from "./scales";
import { toSpans, type WithdrawnSpan } from "./spans";
import { spreadMarks } from "./spread-marks";
import { isDrawn } from "./tenure";
import { textWidth } from "./text-width";
import { timeTicks } from "./time-ticks";
import { levelOf, type ValueAxis, valueAxis } from "./value-range";
import { toLabelWishes } from "./wishes";

/** A timeline with every coordinate worked out: drawing it decides nothing. */
export type Chart = {
  layout: Layout;
  heightPx: number;
  /** The same scales for whoever draws on the same plot. */
  scales: ScaleDescription;
  timeTicks: { x: number; labelX: number; label: string }[];
  valueTicks: { y: number; label: string }[];
  band: string | null;
  lines: LinePath[];
  marks: Mark[];
  spans: WithdrawnSpan[];
  labels: PlacedLabel[];
  /** Lines whose label found no room. */
  unlabelled: number;
  notes: PlacedNote[];
  later: string[] | null;
};

/** Said of a chart's look-ups and language. */
export type ChartContext = { index: ContentIndex; zone: string; words: Words };

function toMarks(model: ChartModel, scales: Scales, top: number): Mark[] {
  const marks = model.figures
    .filter((figure) => isInRange(figure, model.range))
    .map((figure) => {
      const { id } = figure.timed.figure;
      const tone = model.toneOf(figure.standing.root.key);
      return toMark(figure, { scales, top, tone, drop: model.drops.has(id) });
    });
  // In order of time, so that the keyboard goes from left to right.
  return spreadMarks(
    marks.sort((a, b) => a.x - b.x || b.y - a.y),
    scales.plot.left,
  );
}

function toLines(model: ChartModel, scales: Scales): LinePath[] {
  const lines = model.lines.flatMap((line) => {
    const path = linePath(line, model.range, scales);
    return path === null ? [] : [{ series: line.series.key, tone: model.toneOf(line.series.root.key), path }];
  });
  const ORDER = { other: 0, second: 1, lead: 2 };
  return lines.sort((a, b) => ORDER[a.tone] - ORDER[b.tone]);
}

function lineBoxes({ lines, range }: ChartModel, { x, y }: Scales): Box[] {
  const tenures = lines.flatMap((line) => line.tenures).filter((tenure) => isDrawn(tenure, range));
  return tenures.flatMap(({ figure, from, to }) => {
    const level = levelOf(figure.timed.figure.quantity);
    return level === null ? [] : [{ left: x(from), right: x(to), top: y(level) - 3, bottom: y(level) + 3 }];
  });
}

function toGround(model: ChartModel, scales: Scales, marks: Mark[], spans: WithdrawnSpan[]): NoteGround {
  const { plot } = scales;
  const onSpans = spans.map(({ x1, x2, y }) => ({ left: x1 - 3, right: x2 + 3, top: y - 8, bottom: y + 8 }));
  return {
    within: { left: plot.left + 4, right: plot.right, top: plot.top - 18, bottom: plot.bottom - 4 },
    taken: [...marks.map(markBox), ...onSpans],
    avoided: [...lineBoxes(model, scales), ...marks.flatMap(whiskerBox)],
    lines: [],
    uncrossed: marks.map(markBox),
  };
}

type Texts = Pick<Chart, "labels" | "unlabelled" | "notes">;

function placeTexts(
  model: ChartModel,
  layout: Layout,
  scales: Scales,
  ground: NoteGround,
  spans: WithdrawnSpan[],
  context: ChartContext,
): Texts {
  const { index, words } = context;
  const wishes = toLabelWishes(model, scales, index, words);
  const noteWishes = toNoteWishes(model.figures, spans, context);
  if (layout.labels === "column") {
    const { labels, left } = placeInColumn(wishes, layout);
    return { labels, unlabelled: left, notes: placeNotes(noteWishes, layout, ground) };
  }
  const { labels, left, boxes } = placeInside(wishes, layout, ground);
  const taken = [...ground.taken, ...boxes];
  const notes = placeNotes(noteWishes, layout, {
    ...ground,
    taken,
    uncrossed: [...ground.uncrossed, ...boxes],
  });
  return { labels, unlabelled: left, notes };
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

/** Places everything that a model shows on one layout. */
export function toChart(model: ChartModel, sizes: Layout, context: ChartContext): Chart {
  const axis = valueAxis(model.greatest, sizes.name === "narrow" ? 6 : 7);
  const labels = axis.ticks.map((value) => textWidth(formatNumber(value, context.words), sizes.fontPx));
  const layout = withAxisRoom(sizes, Math.max(...labels));
  const description = describeScales(model.range, axis, layout.plot);
  const scales = toScales(description, layout.plot);
  const marks = toMarks(model, scales, axis.top);
  const drawn = model.figures.filter((figure) => isWithdrawn(figure) && isInRange(figure, model.range));
  const spans = toSpans(drawn, model.figures, model.range, scales, context.index).map((span) => ({
    ...span,
    x1: marks.find(({ figure }) => figure === span.figure)?.x ?? span.x1,
  }));
  const texts = placeTexts(model, layout, scales, toGround(model, scales, marks, spans), spans, context);
  return {
    layout,
    heightPx: layout.heightPx + heightBelow(texts.notes, layout),
    scales: description,
    ...toTicks(model, scales, axis, context),
    band: bandPath(model.band, model.range, scales),
    lines: toLines(model, scales),
    marks,
    spans,
    ...texts,
    later: laterFigures(model, context.words),
  };
}
