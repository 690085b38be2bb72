import type { Figure } from "@/lib/domain/content";
import type { FigureSaying } from "@/lib/domain/figure-saying";
import { isNumber } from "@/lib/domain/quantity";
import { formatLabel } from "@/lib/format/names";
import { formatQuantityInFull } from "@/lib/format/quantity";
import type { Words } from "@/lib/format/words";
import type { ContentIndex } from "./content-index";

/** Where labels and names are looked up. */
export type Names = Pick<ContentIndex, "metrics" | "populations" | "places">;

/** What a figure counts: "deaths", or "deaths (security forces, Almaty)" when it is not everyone everywhere. */
export function countedText(
  figure: Pick<Figure, "metric" | "population" | "place">,
  index: Names,
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
export function figureTitle(
  figure: Pick<Figure, "metric" | "population" | "place" | "quantity">,
  index: Names,
  words: Words,
): string {
  const counted = countedText(figure, index, words);
  if (!isNumber(figure.quantity)) return words.t("figurePage.unclear", { counted });
  return words.t("figurePage.title", { words: formatQuantityInFull(figure.quantity, words), counted });
}

/** The same of what a figure said once: a place that the index does not know is called as it was then. */
export function sayingTitle(saying: FigureSaying, index: Names, words: Words): string {
  const { place, placeName } = saying;
  const isKnown = place === null || index.places.has(place);
  return figureTitle({ ...saying, place: isKnown ? place : (placeName ?? place) }, index, words);
}
