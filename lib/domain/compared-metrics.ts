import type { Metric } from "./content";

/**
 * What a reader sees who has chosen no metric: the first that most of the events have figures of. Takes the
 * metrics in the vocabulary's order, and for each event the slugs of those that it has figures of.
 */
export function usualMetric(metrics: readonly Metric[], events: readonly (readonly string[])[]): string {
  const counts = metrics.map(({ slug }) => ({
    slug,
    events: events.filter((used) => used.includes(slug)).length,
  }));
  const most = Math.max(1, ...counts.map(({ events }) => events));
  return counts.find(({ events }) => events === most)?.slug ?? "deaths";
}
