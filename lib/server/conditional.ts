import type { Instant } from "@/lib/domain/instant";
import { entityTag, isNamed } from "./etag";

const SECOND = 1000;
const tagOf = (madeFrom: string) => entityTag(new TextEncoder().encode(madeFrom));
const secondOf = (instant: Instant) => Math.floor(instant / SECOND) * SECOND;

/**
 * What lets a reader ask again only for what has changed. `madeFrom` names all that an answer is made from, `at` is
 * when that last changed. While the second of a change is not over there may be another within it, which an HTTP
 * date could not tell apart: then only the tag is given (RFC 9110, 8.8.2.2).
 */
export function conditions(madeFrom: string, at: Instant, now: Instant = Date.now()): Record<string, string> {
  const isOver = secondOf(now) > secondOf(at);
  return {
    "Cache-Control": "public, no-cache",
    ETag: tagOf(madeFrom),
    ...(isOver ? { "Last-Modified": new Date(secondOf(at)).toUTCString() } : {}),
  };
}

/** Has the reader who asks the answer already? A tag decides; a date only where no tag is given (RFC 9110, 13.1.3). */
export function isUnchanged({ headers }: Pick<Request, "headers">, madeFrom: string, at: Instant): boolean {
  const named = headers.get("If-None-Match");
  if (named !== null) return isNamed(tagOf(madeFrom), named);
  const since = Date.parse(headers.get("If-Modified-Since") ?? "");
  return Number.isFinite(since) && secondOf(at) <= since;
}
