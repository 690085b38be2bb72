import { scaleLinear } from "d3-scale";
import { curveStepAfter, line as lineShape } from "d3-shape";
import type { Comparison } from "@/lib/domain/compared-events";
import { formatNumber } from "@/lib/format/number";
import { formatQuantity } from "@/lib/format/quantity";
import type { Words } from "@/lib/format/words";
import type { ComparedEvent, TrackPoint } from "./compare-events";
import { type LabelWish, type PlacedLabel, placeInColumn } from "./labels";
import { type Layout, withAxisRoom } from "./layout";
import { round, type Scales, toScales } from "./scales";
import { textWidth } from "./text-width";
import { type ValueAxis, valueAxis } from "./value-axis";

/** One event's line, and where it ends. `style`: its place among the events, which decides its dashes. */
export type ComparedLine = {
  slug: string;
  style: number;
  path: string;
  end: { x: number; y: number; said: string } | null;
};

/** Events on one scale, with every coordinate worked out. */
export type ComparedChart = {
  layout: Layout;
  dayTicks: { x: number; label: string }[];
  valueTicks: { y: number; label: string }[];
  lines: ComparedLine[];
  /** Names at the lines' ends, none touching another; in a drawing of one event there are none. */
  labels: PlacedLabel[];
  /** Withdrawn figures; only in a drawing of one event, where it is clear whose they were. */
  withdrawn: { figure: string; x: number; y: number }[];
};

/** What all drawings of one comparison share: days from 0 to `lastDay`, and the axis of counts. */
export type ComparedDomain = { lastDay: number; axis: ValueAxis };

const AFTER_THE_LAST = 1.06;
const MOST_TICKS = 6;

/** The points up to a day: each goes on to the next, and what stood last to that day. */
function pointsUntil(points: TrackPoint[], day: number): TrackPoint[] {
  const inside = points.filter((point) => point.day <= day);
  const [last] = inside.slice(-1);
  if (!last) return [];
  return [...inside, { day, level: last.level }].flatMap((point, index, all) => {
    const before = all[index - 1]?.level ?? null;
    return point.level === null && before !== null ? [{ ...point, level: before }, point] : [point];
  });
}

/** The span and the axis that hold every event of a comparison. */
export function comparedDomain(
  events: ComparedEvent[],
  { scale, days }: Pick<Comparison, "scale" | "days">,
): ComparedDomain {
  const all = events.flatMap(({ points, withdrawn }) => [...points, ...withdrawn]);
  const lastDay = days ?? Math.max(1, ...all.map(({ day }) => day)) * AFTER_THE_LAST;
  const levels = all.flatMap(({ day, level }) => (level === null || day > lastDay ? [] : [level]));
  const least = Math.min(...levels.filter((level) => level > 0), Infinity);
  const extent = { least: Number.isFinite(least) ? least : 1, greatest: Math.max(1, ...levels) };
  return { lastDay, axis: valueAxis(extent, scale, MOST_TICKS) };
}

function toComparedScales({ lastDay, axis }: ComparedDomain, plot: Layout["plot"]): Scales {
  const { top, kind, constant } = axis;
  return toScales(
    {
      x: { domain: [0, lastDay], range: [plot.left, plot.right] },
      y: { domain: [0, top], range: [plot.bottom, plot.top], kind, constant },
    },
    plot,
  );
}

/** Where a line ends, and what is said there: what stands, or that nothing does any more. */
function endOf(
  { points: all, headline }: ComparedEvent,
  points: TrackPoint[],
  { x, y }: Scales,
  words: Words,
): ComparedLine["end"] {
  const last = points.findLast(({ level }) => level !== null);
  if (!last || last.level === null) return null;
  const end = { x: x(last.day), y: y(last.level) };
  if (points.at(-1)?.level === null) return { ...end, said: words.t("event.standing.none") };
  const isWhole = all.every(({ day }) => day <= last.day);
  const said = isWhole && headline ? formatQuantity(headline.figure.quantity, words) : null;
  return { ...end, said: said ?? formatNumber(last.level, words) };
}

function toLine(
  event: ComparedEvent,
  style: number,
  { lastDay }: ComparedDomain,
  scales: Scales,
  words: Words,
): ComparedLine {
  const points = pointsUntil(event.points, Math.min(lastDay, event.untilDay));
  const shape = lineShape<TrackPoint>()
    .defined(({ level }) => level !== null)
    .x(({ day }) => scales.x(day))
    .y(({ level }) => scales.y(level ?? 0))
    .curve(curveStepAfter)
    .digits(1);
  return { slug: event.slug, style, path: shape(points) ?? "", end: endOf(event, points, scales, words) };
}

function toWishes(lines: ComparedLine[], events: ComparedEvent[]): LabelWish[] {
  return lines.flatMap(({ slug, end, style }) => {
    const title = events.find((event) => event.slug === slug)?.title ?? slug;
    if (!end) return [];
    return [
      {
        figure: slug,
        strong: end.said,
        rest: title,
        name: title,
        tone: "other",
        lineY: end.y,
        priority: -style,
      },
    ];
  });
}

function dayTicks({ lastDay }: ComparedDomain, { x, plot }: Scales, fontPx: number, words: Words) {
  const widest = textWidth(formatNumber(Math.ceil(lastDay), words), fontPx) + 24;
  const most = Math.max(2, Math.floor((plot.right - plot.left) / Math.max(widest, 56)));
  const ticks = scaleLinear([0, lastDay], [0, 1]).ticks(most).filter(Number.isInteger);
  return ticks.map((day) => ({ x: x(day), label: formatNumber(day, words) }));
}

/**
 * Places events on one layout. `events` are those drawn here, each with its place among all that are
 * compared; the domain is that of all of them, so that drawings beside each other can be compared.
 */
export function toComparedChart(
  events: { event: ComparedEvent; style: number }[],
  domain: ComparedDomain,
  sizes: Layout,
  words: Words,
): ComparedChart {
  const widest = Math.max(
    ...domain.axis.ticks.map((value) => textWidth(formatNumber(value, words), sizes.fontPx)),
  );
  const layout = withAxisRoom(sizes, widest);
  const scales = toComparedScales(domain, layout.plot);
  const lines = events.map(({ event, style }) => toLine(event, style, domain, scales, words));
  const [only, ...others] = events;
  const withdrawn = only && others.length === 0 ? only.event.withdrawn : [];
  const wishes = toWishes(
    lines,
    events.map(({ event }) => event),
  );
  return {
    layout,
    dayTicks: dayTicks(domain, scales, layout.fontPx, words),
    valueTicks: domain.axis.ticks.map((value) => ({ y: scales.y(value), label: formatNumber(value, words) })),
    lines,
    labels: layout.labels === "column" ? placeInColumn(wishes, layout).labels : [],
    withdrawn: withdrawn
      .filter(({ day }) => day <= domain.lastDay)
      .map(({ figure, day, level }) => ({ figure, x: round(scales.x(day)), y: round(scales.y(level)) })),
  };
}
