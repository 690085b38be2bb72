import { element, type Xml, xmlDocument } from "./xml";

const NAMESPACES = {
  xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9",
  "xmlns:xhtml": "http://www.w3.org/1999/xhtml",
};

/** A page, or a sitemap: `at` is when it last changed, in ms; null where nothing says so. */
export type SitemapAddress = { url: string; at: number | null };

/** A page with its addresses in every language, by BCP 47, its own among them. */
export type SitemapPage = SitemapAddress & { languages: Readonly<Record<string, string>> };

const lastChange = ({ at }: SitemapAddress): Xml | null =>
  at === null ? null : element("lastmod", {}, new Date(at).toISOString());

function toUrl(page: SitemapPage): Xml {
  const others = Object.entries(page.languages);
  return element(
    "url",
    {},
    element("loc", {}, page.url),
    lastChange(page),
    ...others.map(([hreflang, href]) => element("xhtml:link", { rel: "alternate", hreflang, href })),
  );
}

/** A sitemap of pages (sitemaps.org), which may be 50,000 at most. */
export function toSitemap(pages: readonly SitemapPage[]): string {
  return xmlDocument(element("urlset", NAMESPACES, ...pages.map(toUrl)));
}

/** An index of sitemaps. */
export function toSitemapIndex(sitemaps: readonly SitemapAddress[]): string {
  const named = sitemaps.map((one) => element("sitemap", {}, element("loc", {}, one.url), lastChange(one)));
  return xmlDocument(element("sitemapindex", { xmlns: NAMESPACES.xmlns }, ...named));
}
