import { type Feed, type FeedEntry, feedMoment } from "./feed";
import { element, type Xml, xmlDocument } from "./xml";

export const ATOM_TYPE = "application/atom+xml";

function link(rel: string, href: string | null, type: string): Xml | null {
  return href === null ? null : element("link", { rel, href, type });
}

function toEntry({ id, url, title, text, at, kind, event }: FeedEntry): Xml {
  return element(
    "entry",
    {},
    element("id", {}, id),
    element("title", {}, title),
    element("updated", {}, feedMoment(at)),
    element("published", {}, feedMoment(at)),
    link("alternate", url, "text/html"),
    element("category", { term: kind.slug, label: kind.label }),
    event && element("category", { term: event.slug, label: event.title, "xml:lang": event.language }),
    element("content", { type: "text" }, text),
  );
}

/** A page of a feed as Atom (RFC 4287), with links to further pages (RFC 5005, 3). */
export function toAtom(feed: Feed): string {
  const { site, entries } = feed;
  return xmlDocument(
    element(
      "feed",
      { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": feed.language },
      element("id", {}, feed.id),
      element("title", {}, feed.title),
      element("subtitle", {}, feed.subtitle),
      element("updated", {}, feedMoment(feed.at)),
      element("author", {}, element("name", {}, site.name), element("uri", {}, site.url)),
      link("self", feed.self, ATOM_TYPE),
      link("alternate", feed.home, "text/html"),
      link("first", feed.first, ATOM_TYPE),
      link("next", feed.next, ATOM_TYPE),
      element("rights", {}, feed.licence),
      ...entries.map(toEntry),
    ),
  );
}
