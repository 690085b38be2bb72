import fc from "fast-check";
import { XmlDocument } from "libxml2-wasm";
import { describe, expect, it, test } from "vitest";
import { toAtom } from "./atom";
import type { Feed, FeedEntry } from "./feed";
import { toJsonFeed } from "./json-feed";
import { toSitemap, toSitemapIndex } from "./sitemap";
import { readAtom, readJsonFeed } from "./testing/validate-feed";

const SITE = "https://figures.example.org";

const ENTRY: FeedEntry = {
  id: "tag:figures.example.org,2026:change/7/new/abcdefghijkl",
  url: `${SITE}/figures/abcdefghijkl`,
  title: "New: 164 deaths",
  text: "Said by the Ministry of Health.\nReported on 9 January 2022.",
  at: Date.UTC(2026, 10, 22, 3, 4, 5, 678),
  kind: { slug: "new", label: "New" },
  event: { slug: "kazakhstan", title: "Unrest", language: "en" },
  about: { revision: 7, event: "kazakhstan00", figure: "abcdefghijkl", act: null },
};

const FEED: Feed = {
  id: "tag:figures.example.org,2026:changes",
  language: "en",
  title: "Changes to figures",
  subtitle: "What our records say otherwise.",
  site: { name: "Countline", url: SITE },
  home: SITE,
  self: `${SITE}/feeds/changes.atom?lang=en&before=7`,
  first: `${SITE}/feeds/changes.atom`,
  next: `${SITE}/feeds/changes.atom?before=6`,
  at: ENTRY.at,
  licence: "CC BY 4.0",
  entries: [ENTRY],
};

describe("Atom", () => {
  it("is read as it was meant", () => {
    const read = readAtom(toAtom(FEED));
    expect(read).toMatchObject({ id: FEED.id, title: { value: FEED.title } });
    expect(read.links?.map(({ rel, href }) => [rel, href])).toEqual([
      ["self", FEED.self],
      ["alternate", FEED.home],
      ["first", FEED.first],
      ["next", FEED.next],
    ]);
    expect(read.entries?.[0]).toMatchObject({
      id: ENTRY.id,
      title: { value: ENTRY.title },
      updated: "2026-11-22T03:04:05.678Z",
    });
  });

  it("is valid without changes, and on its last page", () => {
    const read = readAtom(toAtom({ ...FEED, entries: [], next: null }));
    expect(read.entries ?? []).toEqual([]);
    expect(read.links?.some(({ rel }) => rel === "next")).toBe(false);
  });

  it("would be found out with a moment that is none", () => {
    expect(() => readAtom(toAtom(FEED).replaceAll("03:04:05.678Z", "03:04"))).toThrow();
  });
});

describe("JSON Feed", () => {
  it("is read as it was meant", () => {
    const written = toJsonFeed(FEED);
    expect(readJsonFeed(written)).toMatchObject({
      title: FEED.title,
      next_url: FEED.next,
      items: [{ id: ENTRY.id, url: ENTRY.url, content_text: ENTRY.text }],
    });
  });

  it.each([
    ["a word that it does not know", { author: "Countline" }],
    ["an address that is none", { next_url: "page 2" }],
    ["an entry that says nothing", { items: [{ id: "1" }] }],
  ])("would be found out with %s", (_, wrong) => {
    const written = JSON.stringify({ ...JSON.parse(toJsonFeed(FEED)), ...wrong });
    expect(() => readJsonFeed(written)).toThrow();
  });
});

const hostile = fc.oneof(
  fc.string({ unit: "binary", minLength: 1 }),
  fc.constantFrom(
    "]]>",
    "<![CDATA[x",
    "&lt;",
    "</title>",
    '"><script>',
    "\u0000\u0008",
    "\ud800",
    "\uffff",
    "a\rb",
    " ",
  ),
  fc.string({ unit: fc.constantFrom("<", ">", "&", '"', "'", "]", "-", "!", "\ud83d", "\u0085") }),
);
// What XML cannot hold is told by the sign for what cannot be told; it also reads all line ends as one.
const legible = (given: string) =>
  given
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, "\ufffd");

const Q = { a: "http://www.w3.org/2005/Atom" };

/** What a document says at a place, as an XML parser reads it. */
function saying(xml: string, place: string): string | undefined {
  const document = XmlDocument.fromString(xml);
  try {
    return document.get(place, Q)?.content;
  } finally {
    document.dispose();
  }
}

test("whatever a title, a text or a name holds, a feed stays one and says just that", () => {
  fc.assert(
    fc.property(hostile, hostile, hostile, (title, body, name) => {
      const event = { slug: "event", title: name, language: "nl" };
      const feed = { ...FEED, title: name, entries: [{ ...ENTRY, title, text: body, event }] };
      const atom = toAtom(feed);
      readAtom(atom);
      expect(saying(atom, "/a:feed/a:title")).toBe(legible(name));
      expect(saying(atom, "//a:entry/a:title")).toBe(legible(title));
      expect(saying(atom, "//a:entry/a:content")).toBe(legible(body));
      expect(saying(atom, "//a:entry/a:category[2]/@label")).toBe(legible(name));
      expect(saying(atom, "//a:entry/a:category[2]/@xml:lang")).toBe("nl");
      const [item] = JSON.parse(toJsonFeed(feed)).items;
      expect([item.title, item.content_text]).toEqual([title, body]);
    }),
    { numRuns: 300 },
  );
});

test("a sitemap is well-formed and says each page's other languages", () => {
  const languages = { en: `${SITE}/?a=1&b=2`, nl: `${SITE}/nl` };
  const map = toSitemap([
    { url: `${SITE}/?a=1&b=2`, at: ENTRY.at, languages },
    { url: SITE, at: null, languages: {} },
  ]);
  const index = toSitemapIndex([{ url: `${SITE}/sitemaps/pages.xml`, at: null }]);
  const document = XmlDocument.fromString(map);
  const names = { s: "http://www.sitemaps.org/schemas/sitemap/0.9", x: "http://www.w3.org/1999/xhtml" };
  expect(document.find("/s:urlset/s:url/s:loc", names).map(({ content }) => content)).toEqual([
    languages.en,
    SITE,
  ]);
  expect(document.find("//x:link[@hreflang='nl']/@href", names).map(({ content }) => content)).toEqual([
    languages.nl,
  ]);
  expect(document.find("//s:lastmod", names)).toHaveLength(1);
  document.dispose();
  expect(index).toContain(`<loc>${SITE}/sitemaps/pages.xml</loc>`);
});
