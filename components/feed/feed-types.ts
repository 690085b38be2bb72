import type { Words } from "@/lib/format/words";
import { type FeedScope, feedPath } from "./feed-addresses";

/** The feeds of a page, as its head names them for readers of feeds. `name`: of the event or the agent. */
export function feedTypes(scope: FeedScope, name: string, { locale, t }: Words) {
  const title = t(`feed.title.${scope.kind}`, { name });
  return {
    "application/atom+xml": [{ url: feedPath(scope, "atom", locale), title }],
    "application/feed+json": [{ url: feedPath(scope, "json", locale), title }],
  };
}
