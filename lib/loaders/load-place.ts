import { listPlaceEvents } from "@/lib/db/queries/list-place-events";
import type { Place } from "@/lib/domain/content";
import { loadFound } from "./load-event";

/** A place by its slug, when some published figure is about it or about one within it; else null. */
export async function loadPlace(slug: string): Promise<{ place: Place; revision: number } | null> {
  const { timelines, revision } = await loadFound(() => listPlaceEvents(slug));
  for (const { content } of timelines) {
    const place = content.places.find((one) => one.slug === slug);
    if (place) return { place, revision };
  }
  return null;
}
