import canonicalize from "canonicalize";
import type { EventContent, Figure } from "./content";

/** The number of a figure, and what, whom and where it counts: nothing of who said it. */
export type FigureSaying = Pick<Figure, "metric" | "population" | "place" | "quantity"> & {
  /** What its place was called: newer records may have no figure of that place, and so not name it. */
  placeName: string | null;
};

/** What a figure of these records says; null where they have no such figure. */
export function sayingOf({ figures, places }: EventContent, id: string | null): FigureSaying | null {
  const found = figures.find((figure) => figure.id === id);
  if (!found) return null;
  const { metric, population, place, quantity } = found;
  const placeName = places.find(({ slug }) => slug === place)?.name ?? null;
  return { metric, population, place, placeName, quantity };
}

/** Whether two say the same, whatever their place is called. Stored objects come back with their properties in another order. */
export function saySame(one: FigureSaying, other: FigureSaying): boolean {
  const [a, b] = [one, other].map((saying) => canonicalize({ ...saying, placeName: null }));
  return a === b;
}
