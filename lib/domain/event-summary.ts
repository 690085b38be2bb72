import type { Event, Metric } from "./content";
import { headlineAt } from "./headline";
import type { Instant } from "./instant";
import type { Quantity } from "./quantity";
import { type Standing, standingAt } from "./standing";
import { moments, type Timeline } from "./timeline";
import { WITHDRAWN_STATES } from "./vocabulary";

/** What a list of events says of one: how much is recorded, and which figures stand. */
export type EventSummary = {
  event: Event;
  counts: { figures: number; sources: number; retractions: number; withdrawn: number };
  /** The headline of each metric, over everyone in the event as a whole, in the vocabulary's order. */
  headlines: { metric: Metric; figure: string; quantity: Quantity }[];
  /** When the last figure or act became known; null while there is none. */
  latestChange: Instant | null;
};

/**
 * Sums an event up as it stands at `t`. `withdrawn` counts figures, `retractions` counts acts of every kind.
 * Pass the `standings` of that moment where they have been worked out already.
 */
export function summariseEvent(
  timeline: Timeline,
  t: Instant,
  standings: ReadonlyMap<string, Standing> = standingAt(timeline.figures, timeline.acts, t),
): EventSummary {
  const { event, figures, retractions, sources, metrics } = timeline.content;
  const withdrawn = [...standings.values()].filter(({ state }) => WITHDRAWN_STATES.includes(state));
  const counts = {
    figures: figures.length,
    sources: sources.length,
    retractions: retractions.length,
    withdrawn: withdrawn.length,
  };
  const headlines = metrics
    .toSorted((a, b) => a.position - b.position)
    .flatMap((metric) => {
      const subject = { metric: metric.slug, population: "everyone", place: null };
      const headline = headlineAt(timeline, standings, subject);
      const figure = figures.find(({ id }) => id === headline?.figure);
      return figure ? [{ metric, figure: figure.id, quantity: figure.quantity }] : [];
    });
  return { event, counts, headlines, latestChange: moments(timeline).at(-1) ?? null };
}
