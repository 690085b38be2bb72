import canonicalize from "canonicalize";
import type { EventContent, Figure } from "./content";

type Counted = Pick<Figure, "metric" | "population" | "place" | "quantity" | "basis" | "period" | "method">;

/** The number of a figure, and what, whom, where and how it counts: nothing of who said it. */
export type FigureSaying = Counted & {
  /** What its place was called: newer records may have no figure of that place, and so not name it. */
  placeName: string | null;
  /** Ids of the figure, its prints and their sources: where one of them is taken down, this must not be told. */
  restsOn: string[];
};

/** What a figure of these records says; null where they have no such figure. */
export function sayingOf(
  { figures, places, appearances }: EventContent,
  id: string | null,
): FigureSaying | null {
  const found = figures.find((figure) => figure.id === id);
  if (!found) return null;
  const { metric, population, place, quantity, basis, period, method } = found;
  const placeName = places.find(({ slug }) => slug === place)?.name ?? null;
  const prints = appearances.filter(({ figure }) => figure === id);
  const restsOn = [found.id, ...prints.flatMap((print) => [print.id, print.source])];
  return { metric, population, place, quantity, basis, period, method, placeName, restsOn };
}

/** The same for all that count the same. Stored objects come back with their properties in another order. */
export function countedKey({ metric, population, place, quantity, basis, period, method }: Counted): string {
  return canonicalize({ metric, population, place, quantity, basis, period, method }) ?? "";
}

/** Whether two say the same, whatever their place is called. */
export const saySame = (one: FigureSaying, other: FigureSaying): boolean =>
  countedKey(one) === countedKey(other);
