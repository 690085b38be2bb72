import { LRUCache } from "lru-cache";
import { readSharedView, type SharedSummary, type SharedView } from "@/lib/export/shared-view";
import { loadStoredText } from "@/lib/loaders/load-permalink";

// What is stored under a hash never changes; reading all of it again for a title would be most of a page's work.
const summaries = new LRUCache<string, SharedSummary>({ max: 1000 });

/** A shared view by the hash of its JSON. */
export async function loadSharedView(jsonHash: string): Promise<SharedView> {
  return readSharedView(await loadStoredText(jsonHash));
}

/** What its page says of it above its figures. */
export async function loadSharedSummary(jsonHash: string): Promise<SharedSummary> {
  const kept = summaries.get(jsonHash);
  if (kept) return kept;
  const { event, picture, revision, language } = await loadSharedView(jsonHash);
  const summary = { event: { title: event.title, language: event.language }, picture, revision, language };
  summaries.set(jsonHash, summary);
  return summary;
}
