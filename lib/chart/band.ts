import { area, curveStepAfter } from "d3-shape";
import { DAY_MS } from "@/lib/domain/instant";
import { foundLower, highEnd, isNumber, lowEnd } from "@/lib/domain/quantity";
import type { Series } from "@/lib/domain/series";
import type { PlacedFigure } from "./placed-figure";
import type { Scales } from "./scales";
import type { SeriesLine, Tenure } from "./tenure";
import type { TimeRange } from "./time-range";

/** From `from` on, the lowest and the highest figure then standing; null where none gives a number. */
export type BandStep = { from: number; low: number; high: number } | { from: number; low: null; high: null };

/** The lower end that was found out: the zero that "up to 300" implies is none. */
function foundLow({ timed }: PlacedFigure): number | null {
  const { quantity } = timed.figure;
  return lowEnd({ ...quantity, lower: foundLower(quantity) });
}

function bandStep(from: number, standing: PlacedFigure[], windowMs: number): BandStep {
  const newest = Math.max(...standing.map(({ timed }) => timed.effective.instant));
  const near = standing.filter(({ timed }) => timed.effective.instant >= newest - windowMs);
  const lows = near.flatMap((figure) => foundLow(figure) ?? []);
  const highs = near.flatMap(({ timed }) => highEnd(timed.figure.quantity) ?? []);
  if (lows.length === 0 || highs.length === 0) return { from, low: null, high: null };
  return { from, low: Math.min(...lows), high: Math.max(...highs) };
}

/** What stands without being the line's last: figures that tie with it, of which neither supersedes the other. */
function tiesOf({ figures, tenures }: SeriesLine): Tenure[] {
  const last = tenures.at(-1)?.figure;
  const standing = figures.filter(({ standing: { state } }) => state === "standing" || state === "disputed");
  return standing
    .filter((figure) => figure !== last)
    .map((figure) => ({ figure, from: figure.at, to: Infinity }));
}

type Turn = { at: number; tenure: Tenure; begins: boolean };

function turnsOf(lines: SeriesLine[]): Turn[] {
  const tenures = lines.flatMap((line) => [...line.tenures, ...tiesOf(line)]);
  const turns = tenures
    .filter(({ figure }) => isNumber(figure.timed.figure.quantity))
    .flatMap((tenure): Turn[] => [
      { at: tenure.from, tenure, begins: true },
      { at: tenure.to, tenure, begins: false },
    ]);
  return turns.filter(({ at }) => Number.isFinite(at)).sort((a, b) => a.at - b.at);
}

/**
 * The envelope as it was at each moment: from the lowest to the highest figure
 * that then stood, of one method and basis, of those that count up to within so many
 * days before the newest (METHOD.md, "Envelope").
 */
export function toBand(
  lines: SeriesLine[],
  of: Pick<Series, "method" | "basis">,
  windowDays: number,
): BandStep[] {
  const alike = lines.filter(({ series }) => series.method === of.method && series.basis === of.basis);
  const turns = turnsOf(alike);
  const current = new Set<Tenure>();
  return turns.flatMap(({ at, tenure, begins }, index) => {
    if (begins) current.add(tenure);
    else current.delete(tenure);
    if (turns[index + 1]?.at === at) return [];
    const figures = [...current].map(({ figure }) => figure);
    return [bandStep(at, figures, windowDays * DAY_MS)];
  });
}

type BandPoint = { instant: number; low: number; high: number } | null;

function toPoints(steps: BandStep[], range: TimeRange): BandPoint[] {
  const inside = steps.filter(
    (step, index) => step.from < range.end && (steps[index + 1]?.from ?? Infinity) > range.start,
  );
  return inside.flatMap((step, index): BandPoint[] => {
    if (step.low === null) return [null];
    const { low, high } = step;
    const start = { instant: Math.max(step.from, range.start), low, high };
    const next = inside[index + 1];
    // Before a gap, and at the range's end, a step needs its own end to be as wide as it lasted.
    if (next && next.low !== null) return [start];
    return [start, { instant: next?.from ?? range.end, low, high }];
  });
}

/** The path of the band; null when it has no height anywhere. */
export function bandPath(steps: BandStep[], range: TimeRange, { x, y }: Scales): string | null {
  const points = toPoints(steps, range);
  if (!points.some((point) => point !== null && point.high > point.low)) return null;
  const path = area<BandPoint>()
    .defined((point) => point !== null)
    .x((point) => x(point?.instant ?? 0))
    .y0((point) => y(point?.low ?? 0))
    .y1((point) => y(point?.high ?? 0))
    .curve(curveStepAfter)
    .digits(1);
  return path(points);
}
