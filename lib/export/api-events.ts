import type { EventSummary } from "@/lib/domain/event-summary";

/** One event in the list, as the API tells it: what it is, how much is recorded, and what stands. */
export function toApiEventSummary({ event, counts, headlines }: EventSummary) {
  const { id, slug, title, summary, language, start, end, zone, country, place } = event;
  return {
    ...{ id, slug, title, summary, language, start, end, zone, country, place, counts },
    headlines: headlines.map(({ metric, figure, quantity }) => {
      return { metric: metric.slug, figureId: figure, quantity };
    }),
  };
}
