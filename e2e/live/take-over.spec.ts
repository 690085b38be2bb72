import { EventPage } from "../pages/event-page";
import { expect, test } from "../support/test";

const EVENTS = ["kazakhstan-january-2022", "norway-attacks-2011", "grenfell-tower-2017"];
const KAZAKHSTAN = `/events/${EVENTS[0]}`;

for (const slug of EVENTS) {
  test(`nothing moves when the browser takes ${slug} over`, async ({ page }) => {
    const event = new EventPage(page);
    await page.goto(`/events/${slug}`);
    await page.evaluate(() => document.fonts.ready);
    const drawn = await event.markPlaces();
    const texts = await page.locator("#main h1, #main h2, #main table, #main li").allTextContents();
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await event.takeOver();
    expect(await event.live).toBe("yes");
    const live = await event.markPlaces();
    expect(Object.keys(live)).toEqual(Object.keys(drawn));
    for (const [figure, [x, y]] of Object.entries(drawn)) {
      expect(Math.abs((live[figure]?.[0] ?? Infinity) - x)).toBeLessThan(1);
      expect(Math.abs((live[figure]?.[1] ?? Infinity) - y)).toBeLessThan(1);
    }
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
    expect(await page.locator("#main h1, #main h2, #main table, #main li").allTextContents()).toEqual(texts);
  });
}

test("links in the drawing look the same before and after", async ({ page }) => {
  const event = new EventPage(page);
  await page.goto(`${KAZAKHSTAN}?others=open`);
  const looks = () =>
    event.chart
      .locator("a.chart-link:visible, a.chart-mark:visible")
      .evaluateAll((links) =>
        links.map((link) => [link.getAttribute("href"), getComputedStyle(link).textDecorationLine]),
      );
  const drawn = await looks();
  expect(drawn.length).toBeGreaterThan(8);
  expect(new Set(drawn.map(([, line]) => line))).toEqual(new Set(["none"]));
  await event.takeOver();
  expect(await looks()).toEqual(drawn);
});

test("whoever touches the chart by key keeps the focus", async ({ page }) => {
  await page.goto(KAZAKHSTAN);
  await page.waitForLoadState("networkidle");
  await page.getByRole("link", { name: "Skip the chart" }).focus();
  await page.keyboard.press("Tab");
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("data-figure"));
  const mark = await focused();
  expect(mark).toBeTruthy();
  await page.locator("[data-live]").waitFor();
  expect(await focused()).toBe(mark);
});

test("a play button that is pressed at once plays", async ({ page }) => {
  await page.goto(KAZAKHSTAN);
  await page.waitForLoadState("networkidle");
  await page.getByRole("button", { name: "Play", exact: true }).click();
  await expect(page).toHaveURL(/knownAt=/u, { timeout: 15_000 });
});

test("no part of the interactive chart is fetched before it is touched", async ({ page }) => {
  const scripts: string[] = [];
  page.on("response", async (response) => {
    if (response.request().resourceType() === "script") scripts.push(await response.text());
  });
  const event = new EventPage(page);
  await page.goto(KAZAKHSTAN);
  await page.waitForLoadState("networkidle");
  await page.mouse.wheel(0, 400);
  expect(scripts.filter((script) => script.includes("recharts"))).toEqual([]);
  await event.takeOver();
  expect(scripts.some((script) => script.includes("recharts"))).toBe(true);
});

test("a page drawn before a later save is taken over as it was drawn", async ({ page, request }) => {
  const content = await request.get("/api/v1/events/kazakhstan-january-2022/content?revision=1");
  expect(content.status()).toBe(404);
  expect((await content.json()).detail).toContain("at revision 1");
  await page.goto(KAZAKHSTAN);
  const asked = page.waitForRequest(/\/content\?revision=\d+$/u);
  await new EventPage(page).takeOver();
  const [, revision = ""] = /revision=(\d+)/u.exec((await asked).url()) ?? [];
  const answer = await request.get((await asked).url());
  expect(await answer.json()).toMatchObject({ revision: Number(revision) });
});

test("when the event cannot be fetched the page stays as it is", async ({ page, context }) => {
  await page.goto(KAZAKHSTAN);
  await context.route(/\/content\?/u, (route) => route.fulfill({ status: 200, body: "not json" }));
  await page.locator("figure.timeline").dispatchEvent("pointerover");
  await page.waitForResponse(/\/content\?/u);
  await page.getByRole("link", { name: /^Arrested \d/ }).click();
  await expect(page).toHaveURL(/metric=arrested/);
  await expect(page.getByRole("row").filter({ hasText: "nearly 8,000" }).first()).toBeVisible();
});

test("what was done before the page could answer is done when it can", async ({ page, context }) => {
  await context.route(/\/content\?/u, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  const event = new EventPage(page);
  await page.goto(KAZAKHSTAN);
  await page.waitForLoadState("networkidle");
  const { x, y } = await event.placeOf(/^more than 160, /u);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.up();
  await expect(event.card).toContainText("meer dan 160 doden");
  await expect(page).toHaveURL(KAZAKHSTAN);
});

test("a page that could not be taken over is, when it is touched again", async ({ page, context }) => {
  await page.goto(KAZAKHSTAN);
  await context.route(/\/content\?/u, (route) => route.fulfill({ status: 200, body: "not json" }));
  await page.locator("figure.timeline").dispatchEvent("pointerover");
  await page.waitForResponse(/\/content\?/u);
  await context.unroute(/\/content\?/u);
  await new EventPage(page).takeOver();
});
