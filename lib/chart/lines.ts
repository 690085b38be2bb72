import { curveStepAfter, line as lineShape } from "d3-shape";
import { isWithdrawn } from "./chart-figure";
import { round, type Scales } from "./scales";
import { isDrawn, type SeriesLine, type Tenure } from "./tenure";
import type { TimeRange } from "./time-range";
import type { Tone } from "./tone";
import { levelOf } from "./value-range";

/** One authority's step line. */
export type LinePath = { series: string; tone: Tone; path: string };

/** Where a line stops because something else is counted from there: neither a drop nor an error. */
export type LineBreak = { figure: string; x: number; y: number };

type Point = { instant: number; level: number } | null;

function levelIn({ figure }: Tenure): number | null {
  return isWithdrawn(figure) ? null : levelOf(figure.timed.figure.quantity);
}

/** Was a figure between these two taken from its line because what is counted changed? */
function isBrokenBetween({ figures }: SeriesLine, older: Tenure, newer: Tenure): boolean {
  const [from, to] = [figures.indexOf(older.figure), figures.indexOf(newer.figure)];
  return figures
    .slice(Math.min(from, to) + 1, Math.max(from, to))
    .some(({ standing }) => standing.state === "redefined");
}

/** The tenure that a line goes straight on with; undefined where it has a gap or a break. */
function followerOf(line: SeriesLine, tenure: Tenure, next: Tenure | undefined): Tenure | undefined {
  if (next === undefined || next.from !== tenure.to || levelIn(next) === null) return undefined;
  return isBrokenBetween(line, tenure, next) ? undefined : next;
}

function drawnTenures(line: SeriesLine, range: TimeRange): Tenure[] {
  return line.tenures.filter((tenure) => isDrawn(tenure, range));
}

function toPoints(line: SeriesLine, range: TimeRange): Point[] {
  const inside = drawnTenures(line, range);
  return inside.flatMap((tenure, index): Point[] => {
    const level = levelIn(tenure);
    if (level === null) return [null];
    const start = { instant: Math.max(tenure.from, range.start), level };
    if (followerOf(line, tenure, inside[index + 1])) return [start];
    return [start, { instant: Math.min(tenure.to, range.end), level }, null];
  });
}

/** The same path with what lies level or upright said in one number: a step line has nothing else. */
function compact(path: string): string {
  let [lastX, lastY] = ["", ""];
  return path.replace(/([ML])(-?[\d.]+),(-?[\d.]+)/gu, (whole, command: string, x: string, y: string) => {
    const said = command === "M" ? whole : y === lastY ? `H${x}` : x === lastX ? `V${y}` : whole;
    [lastX, lastY] = [x, y];
    return said;
  });
}

/**
 * The step line of a series, from each figure to the next and on to the end of
 * the range. It stops where its figure is withdrawn, and is not drawn while a
 * withdrawn figure was the current one: that stretch is drawn as the withdrawn
 * figure's own. Null when nothing of it lies in the range.
 */
export function linePath(line: SeriesLine, range: TimeRange, { x, y }: Scales): string | null {
  const shape = lineShape<Point>()
    .defined((point) => point !== null)
    .x((point) => x(point?.instant ?? 0))
    .y((point) => y(point?.level ?? 0))
    .curve(curveStepAfter)
    .digits(1);
  const path = shape(toPoints(line, range));
  return path === null ? null : compact(path);
}

/**
 * Where a line breaks off though its next figure follows at once, because a figure between the two was
 * redefined. (Where the redefined figure itself was the current one, its own span ends with the sign.)
 */
export function lineBreaks(line: SeriesLine, range: TimeRange, { x, y }: Scales): LineBreak[] {
  const inside = drawnTenures(line, range);
  return inside.flatMap((tenure, index): LineBreak[] => {
    const next = inside[index + 1];
    const level = levelIn(tenure);
    if (!next || level === null || next.from !== tenure.to || levelIn(next) === null) return [];
    if (!isBrokenBetween(line, tenure, next)) return [];
    return [{ figure: next.figure.timed.figure.id, x: round(x(tenure.to)), y: round(y(level)) }];
  });
}
