import type { Locale } from "@/lib/format/words";

/** What a feed tells of. */
export type FeedScope = { kind: "all" } | { kind: "event"; slug: string } | { kind: "agent"; id: string };

type FeedFormat = "atom" | "json";

function withoutFormat(scope: FeedScope): string {
  if (scope.kind === "event") return `/feeds/events/${scope.slug}`;
  if (scope.kind === "agent") return `/feeds/agents/${scope.id}`;
  return "/feeds/changes";
}

/** The address of a feed, without the site's; English needs no word in it. */
export function feedPath(scope: FeedScope, format: FeedFormat, locale: Locale): string {
  return `${withoutFormat(scope)}.${format}${locale === "en" ? "" : `?lang=${locale}`}`;
}

/** The page for people that tells the same, without its language. */
export function pageOfFeed(scope: FeedScope): string {
  if (scope.kind === "event") return `/events/${scope.slug}`;
  return scope.kind === "agent" ? `/agents/${scope.id}` : "/";
}
