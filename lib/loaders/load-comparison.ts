import { type ComparableEvent, listComparableEvents } from "@/lib/db/queries/list-comparable-events";
import { listRenamedEvents } from "@/lib/db/queries/list-renamed-events";
import { getSearchChoices } from "@/lib/db/queries/search-choices";
import { refreshSearchIndex } from "@/lib/db/queries/search-index";
import {
  type Comparison,
  type ComparisonNote,
  namedEvents,
  readComparison,
} from "@/lib/domain/compared-events";
import { usualMetric } from "@/lib/domain/compared-metrics";
import type { Metric } from "@/lib/domain/content";
import type { Timeline } from "@/lib/domain/timeline";
import { atOneRevision, loadTimeline } from "./load-event";

/** What an address asks to be laid side by side, and what there is to choose from, all at one revision. */
export type LoadedComparison = {
  comparison: Comparison;
  notes: ComparisonNote[];
  /** Every published event, the latest to begin first, and the metrics that any has figures of. */
  events: ComparableEvent[];
  metrics: Metric[];
  /** The chosen events, in their order: only these are read whole. */
  chosen: Timeline[];
  revision: number;
};

async function readAt(parameters: Parameters<typeof readComparison>[0], revision: number) {
  await refreshSearchIndex();
  const [events, { metrics }] = await Promise.all([listComparableEvents(), getSearchChoices()]);
  const bySlug = new Map(events.map((event) => [event.slug, event]));
  const chosenOf = (slugs: string[]) => slugs.flatMap((slug) => bySlug.get(slug) ?? []);
  const usedBy = (slugs: string[]) => chosenOf(slugs).map((event) => event.metrics);
  const renamed = await listRenamedEvents(namedEvents(parameters));
  const { comparison, notes } = readComparison(
    parameters,
    { events: [...bySlug.keys()], metrics: metrics.map(({ slug }) => slug), renamed },
    (slugs) => usualMetric(metrics, usedBy(slugs)),
  );
  const chosen: Timeline[] = [];
  for (const { id } of chosenOf(comparison.events)) {
    const timeline = await loadTimeline(id, revision);
    if (timeline) chosen.push(timeline);
  }
  return { comparison, notes, events, metrics, chosen };
}

/** Reads a comparison of events from the parameters of an address. */
export async function loadComparison(
  parameters: Parameters<typeof readComparison>[0],
): Promise<LoadedComparison> {
  const { result, revision } = await atOneRevision((at) => readAt(parameters, at));
  return { ...result, revision };
}
