import { loadPresentSlug } from "@/lib/loaders/load-present-slug";
import { EventMoved } from "@/lib/server/moved";

/** Throws `EventMoved` where the event that was published under this slug is called otherwise now. */
export async function leadToPresent(slug: string): Promise<void> {
  const present = await loadPresentSlug(slug);
  if (present !== null) throw new EventMoved(slug, present);
}
