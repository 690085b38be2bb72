import { listPlaceEvents } from "@/lib/db/queries/list-place-events";
import type { Place } from "@/lib/domain/content";
import { atOneRevision, loadTimeline } from "./load-event";

/** A place by its slug, when some published figure is about it or about one within it; else null. */
export async function loadPlace(slug: string): Promise<{ place: Place; revision: number } | null> {
  const { result, revision } = await atOneRevision(async (at) => {
    // The first event that tells of it is enough.
    for (const id of await listPlaceEvents(slug)) {
      const timeline = await loadTimeline(id, at);
      const place = timeline?.content.places.find((one) => one.slug === slug);
      if (place) return place;
    }
    return null;
  });
  return result && { place: result, revision };
}
