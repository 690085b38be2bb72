import { LRUCache } from "lru-cache";
import { getRevisionStamp } from "@/lib/db/queries/get-revision-stamp";
import type { Instant } from "@/lib/domain/instant";

/** A revision of our records: when it was made, in ms, and the hash that seals it. */
export type LoadedRevision = { revision: number; at: Instant; hash: string };

// A revision never changes.
const stamps = new LRUCache<number, LoadedRevision>({ max: 1000 });

/** The revision with this number. Throws when there is none: ask only for one that something was read at. */
export async function loadRevision(number: number): Promise<LoadedRevision> {
  const kept = stamps.get(number);
  if (kept) return kept;
  const found = await getRevisionStamp(number);
  if (!found) throw new Error(`There is no revision ${number}.`);
  const loaded = { revision: number, at: found.at.getTime(), hash: found.hash };
  stamps.set(number, loaded);
  return loaded;
}
