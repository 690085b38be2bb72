import { LRUCache } from "lru-cache";
import { getHeadRevision } from "@/lib/db/queries/get-head-revision";
import { type MethodExamples, methodExamples } from "@/lib/domain/method-examples";
import { loadEvents } from "./load-event";

// One of each revision; a page that was asked for while another was saved may still want the one before.
const kept = new LRUCache<number, MethodExamples>({ max: 2 });

/** Examples of the method page's terms among the published events, and the revision that they were read at. */
export async function loadMethodExamples(): Promise<{ examples: MethodExamples; revision: number }> {
  const head = await getHeadRevision();
  const found = kept.get(head);
  if (found) return { examples: found, revision: head };
  const { timelines, revision } = await loadEvents();
  const examples = methodExamples(timelines);
  kept.set(revision, examples);
  return { examples, revision };
}
