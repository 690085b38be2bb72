import { inColumn, room } from "./pages/frame";
import { expectAccessible } from "./support/axe";
import { ForeignPage } from "./support/foreign-page";
import { expect, test } from "./support/test";

// How people and programs come to a frame.

const KAZAKHSTAN = "/events/kazakhstan-january-2022";
const ARRESTS = `${KAZAKHSTAN}?metric=arrested`;

const newspaper = new ForeignPage();

test.beforeAll(() => newspaper.open());
test.afterAll(() => newspaper.close());

for (const width of [1280, 390])
  test(`anybody can choose a frame and copy its code, ${width} px wide`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 844 });
    await page.goto(`${ARRESTS}&range=all`);
    await page.getByRole("link", { name: "Embed this view" }).click();
    await page.getByLabel("Colours").selectOption("dark");
    await page.getByLabel("Language").selectOption("nl");
    await page.getByRole("button", { name: "Show", exact: true }).click();
    await expect(page.getByLabel("Code for the page", { exact: true })).toHaveValue(
      /\/embed\/events\/kazakhstan-january-2022\?metric=arrested&amp;range=all&amp;lang=nl&amp;theme=dark"/,
    );
    await expect(page.frameLocator("iframe").getByText("bijna 12.000").first()).toBeVisible();
    await expectAccessible(page);
    const beyond = await page.evaluate(() => {
      const { clientWidth, scrollWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(beyond).toBe(0);
  });

type Oembed = { html: string; width: number; height: number; title: string; type: string; version: string };

test("programs find out how a page is framed from its head", async ({ page, request, baseURL }) => {
  await page.goto(ARRESTS);
  const link = page.locator('link[type="application/json+oembed"]');
  const answer = await request.get((await link.getAttribute("href")) ?? "");
  expect(answer.headers()["access-control-allow-origin"]).toBe("*");
  const oembed = (await answer.json()) as Oembed;
  expect(oembed).toMatchObject({ version: "1.0", type: "rich", provider_name: "Countline" });
  expect(oembed.html).toContain(`src="${baseURL}/embed${ARRESTS}"`);
  const frame = await inColumn(page, newspaper, oembed.html, oembed.width);
  await expect(frame.getByRole("img", { name: oembed.title })).toBeVisible();
  expect(await room(frame)).toMatchObject({ beside: 0, below: 0 });
});

test("oEmbed keeps to the size that it is given, in both forms", async ({ request, baseURL }) => {
  const ask = (query: Record<string, string>) =>
    request.get(`/api/oembed?${new URLSearchParams({ url: `${baseURL}/nl${KAZAKHSTAN}`, ...query })}`);
  const small = (await (await ask({ maxwidth: "320", maxheight: "400" })).json()) as Oembed;
  expect(small).toMatchObject({ width: 320, height: 400 });
  expect(small.html).toContain("lang=nl");
  expect(small.html).toContain('width="320" height="400"');
  const xml = await ask({ format: "xml", maxwidth: "320", maxheight: "400" });
  expect(xml.headers()["content-type"]).toContain("text/xml");
  expect(await xml.text()).toMatch(/<oembed>.*<width>320<\/width><height>400<\/height><\/oembed>/s);
  expect((await ask({ format: "yaml" })).status()).toBe(501);
  expect((await ask({ url: "https://elsewhere.example/events/x" })).status()).toBe(404);
  expect((await ask({ url: `${baseURL}/events/atlantis` })).status()).toBe(404);
  expect((await ask({ url: "nothing" })).status()).toBe(400);
});
