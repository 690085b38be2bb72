import type { RevisionChange } from "@/lib/domain/revision-changes";
import type { FeedScope } from "./feed-addresses";

// A tag names a day on which whoever made it held the host's name (RFC 4151); it need not be that of the change.
const tag = (origin: string, specific: string) => `tag:${new URL(origin).hostname},2026:${specific}`;

/** The id of a change in a feed: made of nothing that an edit or a new title can change. */
export function changeTag(origin: string, revision: number, { id }: RevisionChange): string {
  return tag(origin, `change/${revision}/${id}`);
}

/**
 * The id of a feed, by the id of the event or the agent: no new name changes it. It is the same in every language, as
 * the ids of its entries are.
 */
export function feedTag(origin: string, kind: FeedScope["kind"], id: string | null): string {
  return tag(origin, `feeds/${id === null ? "changes" : `${kind}s/${id}`}.atom`);
}
