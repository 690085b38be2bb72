import type { Figure } from "@/lib/domain/content";
import { isNumber } from "@/lib/domain/quantity";
import { formatLabel } from "@/lib/format/names";
import { formatQuantityInFull } from "@/lib/format/quantity";
import type { Words } from "@/lib/format/words";
import type { ContentIndex } from "./content-index";

/** What a figure counts: "deaths", or "deaths (security forces, Almaty)" when it is not everyone everywhere. */
export function countedText(
  figure: Pick<Figure, "metric" | "population" | "place">,
  index: ContentIndex,
  words: Words,
): string {
  const { metric, population, place } = figure;
  const label = formatLabel(index.metrics.get(metric)?.labels, metric, words);
  const who =
    population === "everyone"
      ? null
      : formatLabel(index.populations.get(population)?.labels, population, words);
  const where = place === null ? null : (index.places.get(place)?.name ?? place);
  const scope = [who, where].filter((part) => part !== null).join(", ");
  return scope ? words.t("event.standing.scope", { metric: label, scope }) : label;
}

/** A figure in words: "more than 160 deaths", "18 deaths (security forces)", "deaths: unclear how many". */
export function figureTitle(figure: Figure, index: ContentIndex, words: Words): string {
  const counted = countedText(figure, index, words);
  if (!isNumber(figure.quantity)) return words.t("figurePage.unclear", { counted });
  return words.t("figurePage.title", { words: formatQuantityInFull(figure.quantity, words), counted });
}
