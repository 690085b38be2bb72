import type { Instant } from "@/lib/domain/instant";
import { type HeadlineSubject, headlineAt } from "@/lib/domain/headline";
import { standingAt } from "@/lib/domain/standing";
import type { Timeline } from "@/lib/domain/timeline";
import { WITHDRAWN_STATES } from "@/lib/domain/vocabulary";

/** The figure that stands for each metric, over everyone in the event as a whole, in the metrics' own order. */
function headlines(timeline: Timeline, t: Instant) {
  const standings = standingAt(timeline.figures, timeline.acts, t);
  const figures = new Map(timeline.content.figures.map((figure) => [figure.id, figure]));
  const metrics = timeline.content.metrics.toSorted((a, b) => a.position - b.position);
  return metrics.flatMap(({ slug: metric }) => {
    const subject: HeadlineSubject = { metric, population: "everyone", place: null };
    const headline = headlineAt(timeline, standings, subject);
    const figure = headline && figures.get(headline.figure);
    return figure ? [{ metric, figureId: figure.id, quantity: figure.quantity }] : [];
  });
}

function countWithdrawn(timeline: Timeline, t: Instant): number {
  const standings = standingAt(timeline.figures, timeline.acts, t);
  return [...standings.values()].filter(({ state }) => WITHDRAWN_STATES.includes(state)).length;
}

/** One event in the list, as the API tells it: what it is, how much is recorded, and what stands. */
export function toApiEventSummary(timeline: Timeline, t: Instant) {
  const { event, figures, retractions, sources } = timeline.content;
  const { id, slug, title, summary, start, end, zone, country, place } = event;
  return {
    ...{ id, slug, title, summary, start, end, zone, country, place },
    counts: {
      figures: figures.length,
      retractions: retractions.length,
      sources: sources.length,
      withdrawn: countWithdrawn(timeline, t),
    },
    headlines: headlines(timeline, t),
  };
}
