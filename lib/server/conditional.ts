import type { Instant } from "@/lib/domain/instant";
import type { Build } from "./build";
import { isNamed, madeTag } from "./etag";

const SECOND = 1000;
const secondOf = (instant: Instant) => Math.floor(instant / SECOND) * SECOND;

/** All that decides the bytes of an answer: what it is made from, when that last changed, and what makes it. */
export type Making = { from: readonly unknown[]; at: Instant; build: Build };

/** When the answer last changed: another build may say the same in other words. */
const changedAt = ({ at, build }: Making) => secondOf(Math.max(at, build.at));
const tagOf = ({ from, build }: Making) => madeTag(from, build);

/**
 * What lets a reader ask again only for what has changed. While the second of a change is not over there may be another
 * within it, which an HTTP date could not tell apart: then only the tag is given (RFC 9110, 8.8.2.2).
 */
export function conditions(making: Making, now: Instant = Date.now()): Record<string, string> {
  const changed = changedAt(making);
  const isOver = secondOf(now) > changed;
  return {
    "Cache-Control": "public, no-cache",
    ETag: tagOf(making),
    ...(isOver ? { "Last-Modified": new Date(changed).toUTCString() } : {}),
  };
}

/** Has the reader who asks the answer already? A tag decides; a date only where no tag is given (RFC 9110, 13.1.3). */
export function isUnchanged({ headers }: Pick<Request, "headers">, making: Making): boolean {
  const named = headers.get("If-None-Match");
  if (named !== null) return isNamed(tagOf(making), named);
  const since = Date.parse(headers.get("If-Modified-Since") ?? "");
  return Number.isFinite(since) && changedAt(making) <= since;
}
