import type { Page } from "@playwright/test";
import { XmlDocument } from "libxml2-wasm";
import robotsParser from "robots-parser";
import { expandJsonLd } from "@/lib/export/testing/expand-json-ld";
import { expect, test } from "./support/test";

// What programs that read pages are told, asked of the running site with its demo data.

const KAZAKHSTAN = "/events/kazakhstan-january-2022";

type Told = Record<string, unknown> & { "@type": string };
type Work = { "@type": string; name?: string; datePublished?: string };

/** What a page says as JSON-LD, which a processor must be able to read whole. */
async function readStructured(page: Page): Promise<Told> {
  const text = (await page.locator('script[type="application/ld+json"]').textContent()) ?? "";
  expect(await expandJsonLd(text)).toHaveLength(1);
  return JSON.parse(text) as Told;
}

test("an event's page is a data set with its files", async ({ page, request }) => {
  await page.goto(`${KAZAKHSTAN}?metric=arrested&knownAt=2022-01-09`);
  const told = await readStructured(page);
  expect(told).toMatchObject({
    "@context": "https://schema.org",
    "@type": "Dataset",
    isAccessibleForFree: true,
  });
  expect(told.temporalCoverage).toMatch(/^2022-01-\d\d\/2022-01-\d\d$/);
  expect(told.variableMeasured).toContain("deaths");
  expect(told.url).toMatch(new RegExp(`^https?://[^/]+${KAZAKHSTAN}$`));
  const files = told.distribution as { "@type": string; contentUrl: string; encodingFormat: string }[];
  expect(files.length).toBeGreaterThan(1);
  for (const { contentUrl, encodingFormat } of files) {
    const answer = await request.get(contentUrl);
    expect([contentUrl, answer.status()]).toEqual([contentUrl, 200]);
    expect(answer.headers()["content-type"]).toContain(encodingFormat);
  }
});

test("a figure's page is a claim: whose it is, where it appeared, and how it stands", async ({
  page,
  request,
}) => {
  const { figures } = await (await request.get(`/api/v1${KAZAKHSTAN}`)).json();
  const removed = figures.find((figure: { standing: { state: string }; appearances: unknown[] }) => {
    return figure.standing.state === "removed" && figure.appearances.length > 1;
  });
  await page.goto(`/figures/${removed.id}`);
  const told = await readStructured(page);
  expect(told).toMatchObject({ "@type": "Claim", creativeWorkStatus: "removed", identifier: removed.id });
  expect((told.author as Work)["@type"]).toBe("Organization");
  const appearance = told.appearance as Work[];
  expect(appearance).toHaveLength(removed.appearances.length);
  expect(told.isPartOf).toMatchObject({ "@type": "Dataset" });
  expect(JSON.stringify(told)).not.toMatch(/sameAs|ClaimReview/);
});

test("a claim's first appearance is told where it is known, and its words never say another number", async ({
  page,
  request,
}) => {
  const { figures, sources } = await (await request.get(`/api/v1${KAZAKHSTAN}`)).json();
  type Told = { id: string; quantity: { nominal: number }; appearances: { source: string }[] };
  const counted = async (number: number) => {
    const figure: Told = figures.find(({ quantity }: Told) => quantity.nominal === number);
    expect(figure.appearances.length).toBeGreaterThan(1);
    await page.goto(`/figures/${figure.id}`);
    const printed = sources.filter(({ id }: { id: string }) =>
      figure.appearances.some(({ source }) => source === id),
    );
    return { told: await readStructured(page), printed };
  };
  // Printed on 9 January, and again the next day.
  const injured = await counted(2265);
  const [first] = injured.printed.filter((source: { publishedAt: string }) => {
    return source.publishedAt === "2022-01-09";
  });
  expect(injured.told.firstAppearance).toMatchObject({ name: first.title });
  // Printed by four on one day.
  expect((await counted(225)).told).not.toHaveProperty("firstAppearance");
  // Each of its prints says "more than 4,500".
  const { told } = await counted(4578);
  expect(told.text).toBe(told.name);
});

/** What a page says of its own addresses. */
async function readAddresses(page: Page, origin: string) {
  const hrefOf = (selector: string) => page.locator(selector).getAttribute("href");
  const relative = async (selector: string) => {
    const href = (await hrefOf(selector)) ?? "";
    expect(href).toMatch(/^https?:\/\//);
    return href.replace(origin, "") || "/";
  };
  return {
    canonical: await relative('link[rel="canonical"]'),
    en: await relative('link[rel="alternate"][hreflang="en"]'),
    nl: await relative('link[rel="alternate"][hreflang="nl"]'),
    any: await relative('link[rel="alternate"][hreflang="x-default"]'),
  };
}

test("every public page says by which address it is known, and in which languages it is", async ({
  page,
  request,
  baseURL,
}) => {
  const origin = baseURL ?? "";
  const { figures, sources } = await (await request.get(`/api/v1${KAZAKHSTAN}`)).json();
  const agent = figures[0].attribution[0]?.authorityId ?? sources[0].publisherId;
  for (const [asked, path] of [
    ["/?q=almaty", "/"],
    [KAZAKHSTAN, KAZAKHSTAN],
    [`${KAZAKHSTAN}?metric=arrested&scale=log&revision=1`, KAZAKHSTAN],
    [`${KAZAKHSTAN}/compare?from=2022-01-09&to=2022-01-15`, `${KAZAKHSTAN}/compare`],
    [`/figures/${figures[0].id}`, `/figures/${figures[0].id}`],
    [`/sources/${sources[0].id}`, `/sources/${sources[0].id}`],
    [`/agents/${agent}`, `/agents/${agent}`],
    ["/method", "/method"],
    ["/compare", "/compare"],
  ] as const) {
    const dutch = path === "/" ? "/nl" : `/nl${path}`;
    await page.goto(asked);
    expect(await readAddresses(page, origin)).toEqual({ canonical: path, en: path, nl: dutch, any: path });
    await page.goto(`/nl${asked}`);
    expect(await readAddresses(page, origin)).toEqual({ canonical: dutch, en: path, nl: dutch, any: path });
  }
});

const NAMES = { s: "http://www.sitemaps.org/schemas/sitemap/0.9" };

function readSitemap(xml: string, kind: "urlset" | "sitemapindex") {
  const document = XmlDocument.fromString(xml);
  const places = document.find(`/s:${kind}/*`, NAMES).map((node) => ({
    url: node.get("s:loc", NAMES)?.content ?? "",
    at: node.get("s:lastmod", NAMES)?.content ?? null,
  }));
  document.dispose();
  return places;
}

test("the sitemaps name the pages of every event, each of which is there", async ({ request }) => {
  test.slow();
  const { events } = await (await request.get("/api/v1/events")).json();
  const index = readSitemap(await (await request.get("/sitemap.xml")).text(), "sitemapindex");
  const pages: { url: string; at: string | null }[] = [];
  for (const { url } of index) {
    const answer = await request.get(url);
    expect(answer.headers()["content-type"]).toContain("xml");
    pages.push(...readSitemap(await answer.text(), "urlset"));
  }
  const paths = pages.map(({ url }) => new URL(url).pathname);
  for (const { slug } of events) expect(paths).toContain(`/events/${slug}`);
  const { figures, sources } = await (await request.get(`/api/v1${KAZAKHSTAN}`)).json();
  for (const { id } of figures) expect(paths).toContain(`/nl/figures/${id}`);
  for (const { id } of sources) expect(paths).toContain(`/sources/${id}`);
  for (const { url, at } of pages)
    if (/\/(?:events|figures)\//u.test(url)) expect(Date.parse(at ?? "")).toBeGreaterThan(0);
  const some = pages.filter((_, place) => place % 40 === 0);
  expect(some.length).toBeGreaterThan(20);
  for (const { url } of some) expect([url, (await request.get(url)).status()]).toEqual([url, 200]);
});

test("robots may read what is public, and are asked to leave the desk alone", async ({
  request,
  baseURL,
}) => {
  const origin = baseURL ?? "";
  const answer = await request.get("/robots.txt");
  expect(answer.headers()["content-type"]).toContain("text/plain");
  const robots = robotsParser(`${origin}/robots.txt`, await answer.text());
  const mayRead = (path: string) => robots.isAllowed(`${origin}${path}`, "Googlebot");
  for (const path of [
    "/",
    KAZAKHSTAN,
    `/nl${KAZAKHSTAN}`,
    "/figures/x",
    "/api/v1/events",
    "/feeds/changes.atom",
  ])
    expect([path, mayRead(path)]).toEqual([path, true]);
  for (const path of ["/desk", "/nl/desk/events/new", "/sign-in"])
    expect([path, mayRead(path)]).toEqual([path, false]);
  expect(robots.getSitemaps()).toEqual([`${origin}/sitemap.xml`]);
});
