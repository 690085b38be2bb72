import type { Metric } from "./content";
import type { Timeline } from "./timeline";

/** The metrics that events have figures of, in the vocabulary's order, each once. */
export function metricsOf(timelines: Timeline[]): Metric[] {
  const all = timelines.flatMap(({ content: { metrics, figures } }) => {
    const used = new Set(figures.map(({ metric }) => metric));
    return metrics.filter(({ slug }) => used.has(slug));
  });
  return [...new Map(all.map((metric) => [metric.slug, metric])).values()].toSorted(
    (a, b) => a.position - b.position,
  );
}

/** What a reader sees who has chosen no metric: the first that most of the events have figures of. */
export function usualMetric(timelines: Timeline[]): string {
  const counts = metricsOf(timelines).map(({ slug }) => ({
    slug,
    events: timelines.filter(({ content }) => content.figures.some(({ metric }) => metric === slug)).length,
  }));
  const most = Math.max(0, ...counts.map(({ events }) => events));
  return counts.find(({ events }) => events === most)?.slug ?? "deaths";
}
