import type { DatabasePlace } from "@/lib/db/client";

/** How many figures each event has whose reading is measured. */
export const FIGURES = 200;

export const slugOf = (number: number) => `benched-${number}`;

/** A database by its folder or its postgresql address. */
export function databaseAt(place: string): DatabasePlace {
  return place.startsWith("postgresql:")
    ? { kind: "server", url: place }
    : { kind: "embedded", folder: place, address: "the measuring" };
}
