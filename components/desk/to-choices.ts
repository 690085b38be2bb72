import { indexContent } from "@/lib/chart/content-index";
import type { EventContent, Figure, Metric, Place, Population } from "@/lib/domain/content";
import { formatLabel } from "@/lib/format/names";
import type { Words } from "@/lib/format/words";
import type { DeskChoices } from "./choices";
import { actName, figureInFull, sourceInFull } from "./names";

/** What can be counted, of whom and where. */
export type Vocabulary = { metrics: Metric[]; populations: Population[]; places: Place[] };

function byMetricAndDate(a: Figure, b: Figure): number {
  const keyOf = ({ metric, statedAt, asOf }: Figure) => `${metric} ${statedAt ?? asOf ?? ""}`;
  return keyOf(a) < keyOf(b) ? -1 : 1;
}

/** What the forms about one event offer. `without`: the source whose form it is, which is no copy of itself. */
export function toChoices(
  content: EventContent,
  vocabulary: Vocabulary,
  words: Words,
  without?: string,
): DeskChoices {
  const index = {
    ...indexContent(content),
    places: new Map(vocabulary.places.map((place) => [place.slug, place])),
  };
  const labelled = ({ slug, labels }: { slug: string; labels: Metric["labels"] }) => {
    return { value: slug, label: formatLabel(labels, slug, words) };
  };
  return {
    metrics: vocabulary.metrics.map(labelled),
    populations: vocabulary.populations.map(labelled),
    places: vocabulary.places.map(({ slug, name }) => ({ value: slug, label: name })),
    figures: content.figures.toSorted(byMetricAndDate).map((figure) => ({
      value: figure.id,
      label: figureInFull(figure, index, words),
    })),
    acts: content.retractions.map((act) => ({ value: act.id, label: actName(act, index, words) })),
    sources: content.sources
      .filter(({ id }) => id !== without)
      .map((source) => ({ value: source.id, label: sourceInFull(source, index, words) })),
  };
}

/** The names of everybody who stands in a chain of the event. */
export function hopNames(content: EventContent): string[] {
  const named = new Set(content.figures.flatMap(({ chain }) => chain.map(({ agent }) => agent)));
  return content.agents.filter(({ id }) => named.has(id)).map(({ name }) => name);
}
