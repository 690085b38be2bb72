import { listRenamedEvents } from "@/lib/db/queries/list-renamed-events";

/**
 * What an event that was published under this slug is called now; null when there was none, when it is not public, or
 * when it is still called so. A name that it had as a draft alone is not told of.
 */
export async function loadPresentSlug(former: string): Promise<string | null> {
  return (await listRenamedEvents([former])).get(former) ?? null;
}

/** The slug under which an event that is asked for by this one is to be found: itself where it is nobody's former one. */
export async function presentSlugOf(slug: string): Promise<string> {
  return (await loadPresentSlug(slug)) ?? slug;
}
