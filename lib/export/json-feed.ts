import { type Feed, type FeedEntry, feedMoment } from "./feed";

export const JSON_FEED_TYPE = "application/feed+json";

function toItem({ id, url, title, text, at, kind, event, about }: FeedEntry) {
  return {
    id,
    url,
    title,
    content_text: text,
    date_published: feedMoment(at),
    date_modified: feedMoment(at),
    tags: [kind.slug, ...(event ? [event.slug] : [])],
    _countline: { kind: kind.slug, ...about },
  };
}

/** A page of a feed as JSON Feed 1.1. What begins with an underscore is ours, as that allows. */
export function toJsonFeed(feed: Feed): string {
  const { site, entries } = feed;
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    home_page_url: feed.home,
    // By this a JSON Feed is known again, so it is the same on each page.
    feed_url: feed.first,
    description: feed.subtitle,
    ...(feed.next === null ? {} : { next_url: feed.next }),
    language: feed.language,
    authors: [{ name: site.name, url: site.url }],
    items: entries.map(toItem),
    _countline: { id: feed.id, licence: feed.licence },
  });
}
