import type { Page } from "@playwright/test";
import { PNG } from "pngjs";
import { share } from "./pages/share";
import { expect, test } from "./support/test";

// Pictures of a timeline, as a reader saves them and as other sites show them, from the running site.

const EVENT = "/events/kazakhstan-january-2022";
const API = `/api/v1${EVENT}`;

const LOOKS = [
  "fill",
  "stroke",
  "strokeWidth",
  "strokeDasharray",
  "strokeLinecap",
  "opacity",
  "paintOrder",
] as const;

/** How each sign that is drawn looks, by its classes and those around it. */
function looks(page: Page, drawing: string) {
  return page.locator(drawing).evaluate((svg, names) => {
    const signs = [
      ...svg.querySelectorAll("[class^='chart-']:is(path, circle, rect:not(.chart-hit), text, tspan)"),
    ];
    const look = (sign: Element) => {
      const around = sign.parentElement?.closest("[class^='chart-']:not(.chart-mark, .chart-link)");
      const style = getComputedStyle(sign);
      const values = names.map((name) => style[name]);
      return [`${around?.getAttribute("class") ?? ""} > ${sign.getAttribute("class")}`, values.join(" ")];
    };
    return Object.fromEntries(signs.map(look));
  }, LOOKS);
}

for (const scheme of ["light", "dark"] as const) {
  for (const metric of ["deaths", "arrested"]) {
    test(`a saved picture looks as the page does: ${metric}, ${scheme}`, async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto(`${EVENT}?metric=${metric}`);
      const onPage = await looks(page, ".chart-at-wide");
      await page.goto(`${API}/chart.svg?metric=${metric}&scheme=${scheme}`);
      const saved = await looks(page, "svg");
      expect(Object.keys(saved).length).toBeGreaterThan(8);
      expect(saved).toEqual(onPage);
    });
  }
}

test("a picture opened by its address is drawn, and holds nothing that leads away or runs", async ({
  page,
}) => {
  const answer = await page.goto(`${API}/chart.svg?language=nl&width=390`);
  expect(answer?.headers()["content-type"]).toBe("image/svg+xml; charset=utf-8");
  await expect(page.locator("svg")).toHaveAttribute("width", "390");
  await expect(page.getByText("Unrest in Kazakhstan, January", { exact: false }).first()).toBeAttached();
  expect(await page.locator("a, script, image").count()).toBe(0);
});

test("a PNG comes in its own size and twice as sharp, and only once to who has it", async ({ request }) => {
  const once = await request.get(`${API}/chart.png?metric=arrested`);
  const twice = await request.get(`${API}/chart.png?metric=arrested&pixels=2`);
  expect(once.headers()["content-type"]).toBe("image/png");
  const [small, large] = [PNG.sync.read(await once.body()), PNG.sync.read(await twice.body())];
  expect([large.width, large.height]).toEqual([small.width * 2, small.height * 2]);
  const tag = once.headers().etag ?? "";
  const again = await request.get(`${API}/chart.png?metric=arrested`, { headers: { "If-None-Match": tag } });
  expect(again.status()).toBe(304);
});

test("views and moments have pictures of their own", async ({ request }) => {
  const queries = [
    "",
    "?knownAt=2022-01-09",
    "?metric=arrested",
    "?scheme=dark",
    "?range=all",
    "?language=nl",
  ];
  const tags = [];
  for (const query of queries) tags.push((await request.get(`${API}/chart.svg${query}`)).headers().etag);
  expect(new Set(tags).size).toBe(queries.length);
});

test("what cannot be drawn is told, not drawn otherwise", async ({ request }) => {
  const WRONG = [
    "knownAt=soon",
    "pixels=9",
    "width=12",
    "width=390&width=400",
    "scheme=blue",
    "metric=cats",
    "nonsense=1",
  ];
  for (const query of WRONG) {
    const answer = await request.get(`${API}/chart.svg?${query}`);
    expect([query, answer.status(), answer.headers()["content-type"]]).toEqual([
      query,
      400,
      "application/problem+json",
    ]);
  }
  expect((await request.get("/api/v1/events/no-such-event/chart.png")).status()).toBe(404);
});

function metaOf(page: Page) {
  return (name: string) =>
    page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute("content");
}

test("a link to an event is shown elsewhere with a picture of the view that is linked", async ({
  page,
  request,
}) => {
  await page.goto(`/nl${EVENT}?metric=arrested`);
  const content = metaOf(page);
  expect(await content("twitter:card")).toBe("summary_large_image");
  expect(await content("og:title")).toBe("Unrest in Kazakhstan, January 2022");
  const address = new URL((await content("og:image")) ?? "");
  expect(address.search).toBe("?metric=arrested&language=nl");
  const picture = PNG.sync.read(await (await request.get(address.pathname + address.search)).body());
  expect([picture.width, picture.height]).toEqual([Number(await content("og:image:width")), 630]);
  const other = PNG.sync.read(await (await request.get(`${API}/preview.png?language=nl`)).body());
  expect(picture.data.equals(other.data)).toBe(false);
});

test("a permanent link is shown elsewhere with a picture of its own", async ({ page, request }) => {
  await page.goto(`${EVENT}?metric=arrested`);
  const path = await share(page);
  const content = metaOf(page);
  expect(await content("twitter:card")).toBe("summary_large_image");
  const address = new URL((await content("og:image")) ?? "");
  expect(address.pathname).toBe(`${path}-preview.png`);
  const picture = PNG.sync.read(await (await request.get(address.pathname)).body());
  expect([picture.width, picture.height]).toEqual([1200, 630]);
  // The event's own has another address in it, and the day on which it is looked at.
  const live = PNG.sync.read(await (await request.get(`${API}/preview.png?metric=arrested`)).body());
  expect(picture.data.equals(live.data)).toBe(false);
});

test("a picture comes from its own address alone, where what was taken down is not shown", async ({
  page,
  request,
}) => {
  await page.goto(EVENT);
  const path = await share(page);
  for (const picture of [`${path}.png`, `${API}/chart.png`]) {
    expect((await request.get(picture)).status(), picture).toBe(200);
    const resized = await request.get(`/_next/image?url=${encodeURIComponent(picture)}&w=1200&q=75`);
    expect(resized.status(), picture).toBe(404);
    expect(resized.headers()["content-security-policy"], picture).toContain("frame-ancestors 'none'");
  }
});
