import { envelopeAt } from "@/lib/domain/envelope";
import type { ChartFigure } from "./chart-figure";
import type { EventView } from "./event-view";

/** The envelope of what is drawn, with the figures behind it. */
export type EnvelopeParts = {
  low: ChartFigure;
  high: ChartFigure;
  days: number;
  /** Newest first. */
  inside: ChartFigure[];
  /** Left out, because they count up to a moment before the window; newest first. */
  older: ChartFigure[];
};

/**
 * What the band is made of at the moment shown (METHOD.md, "Envelope"): of the method and basis of most that
 * is drawn, and of the authorities chosen. Null when none is wished for, or none gives a number.
 */
export function envelopeParts({ timeline, standings, state, chart }: EventView): EnvelopeParts | null {
  const days = state.envelopeDays;
  if (!chart?.main || days === null) return null;
  const { method, basis } = chart.main;
  const byId = new Map(chart.figures.map((figure) => [figure.timed.figure.id, figure]));
  const figures = chart.figures.map(({ timed }) => timed);
  const subject = { ...state, method, basis, windowDays: days };
  const envelope = envelopeAt({ ...timeline, figures }, standings, subject);
  const figuresOf = (ids: string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const [low] = figuresOf(envelope?.low.figures ?? []);
  const [high] = figuresOf(envelope?.high.figures ?? []);
  if (!envelope || !low || !high) return null;
  return { low, high, days, inside: figuresOf(envelope.contributors), older: figuresOf(envelope.older) };
}
