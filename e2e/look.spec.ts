import type { Locator, Page } from "@playwright/test";
import { openPublicPage, PUBLIC_PAGES } from "./support/public-pages";
import { expect, test } from "./support/test";

const KAZAKHSTAN = "/events/kazakhstan-january-2022";
const BIG_NUMBER = ".big-number";
/** What the timeline says with: the axis, a line, a mark, and a figure that was withdrawn, until when. */
const STROKES = [".chart-axis", ".chart-line", ".chart-glyph", ".chart-ring", ".chart-strike", ".chart-span"];

/** A colour as the browser paints it, as [red, green, blue] from 0 to 255. */
function painted(page: Page, colour: string): Promise<number[]> {
  return page.evaluate((value) => {
    const canvas = document.createElement("canvas").getContext("2d");
    if (!canvas) return [];
    canvas.fillStyle = value;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
  }, colour);
}

const styleOf = (element: Locator, property: string) =>
  element.evaluate((found, name) => getComputedStyle(found).getPropertyValue(name), property);

function far(a: number[], b: number[]): number {
  return Math.max(...a.map((value, channel) => Math.abs(value - (b[channel] ?? 0))));
}

/** Every kind of stroke is there, and stands out from what it is drawn on. */
async function expectDrawn(page: Page, paper: string): Promise<void> {
  const ground = await painted(page, paper);
  for (const selector of STROKES) {
    const stroke = page.locator(`svg.chart:visible ${selector}`).first();
    // A level line has no height, and so is not visible to Playwright.
    await expect(stroke, selector).toHaveCSS("visibility", "visible");
    expect(Number.parseFloat(await styleOf(stroke, "stroke-width")), selector).toBeGreaterThanOrEqual(1);
    const colour = await painted(page, await styleOf(stroke, "stroke"));
    expect(far(colour, ground), `${selector} on ${paper}`).toBeGreaterThan(100);
  }
}

for (const path of PUBLIC_PAGES) {
  test(`${path} does not scroll sideways on a telephone`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openPublicPage(page, path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const beyond = await page.evaluate(() => {
      const { clientWidth, scrollWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(beyond).toBe(0);
  });
}

test("the chart begins within a screen and a half of a telephone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(KAZAKHSTAN);
  const tabs = await page.locator(".tabs").boundingBox();
  const chart = await page.locator("svg.chart:visible").boundingBox();
  expect((chart?.y ?? 0) - (tabs?.y ?? 0)).toBeLessThan(260);
  for (const link of await page.locator(".tabs a, .view-bar summary, .view-bar a:visible").all()) {
    expect((await link.boundingBox())?.height, (await link.textContent()) ?? "").toBeGreaterThanOrEqual(24);
  }
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`colours forced by a ${colorScheme} system leave every shape`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: "active", colorScheme });
    await page.goto(KAZAKHSTAN);
    await expect(page.locator(BIG_NUMBER)).toHaveText(/238/);
    const ink = await painted(page, await styleOf(page.locator(BIG_NUMBER), "color"));
    expect(far(ink, await painted(page, "Canvas"))).toBeGreaterThan(100);
    await expectDrawn(page, await styleOf(page.locator("html"), "background-color"));
    // The envelope is a shape of its own, not a tint.
    const band = page.locator("svg.chart:visible .chart-band");
    await expect(band).toHaveCSS("stroke-dasharray", /\d/);
    // What is chosen is underlined: no background and no shadow says so here.
    await expect(page.locator(".tabs a[aria-current]")).toHaveCSS("border-bottom-width", "2px");
  });

  test(`a page printed from a ${colorScheme} screen is ink on white`, async ({ page }) => {
    await page.emulateMedia({ media: "print", colorScheme });
    await page.goto(`${KAZAKHSTAN}?scale=log`);
    await expect(page.locator("html")).toHaveCSS("background-color", "rgb(255, 255, 255)");
    await expect(page.locator(BIG_NUMBER)).toHaveCSS("color", "rgb(0, 0, 0)");
    await expectDrawn(page, "#ffffff");
  });
}

test("on paper stands what is shown, of which view, and from where; nothing to press", async ({ page }) => {
  await page.setViewportSize({ width: 680, height: 960 });
  await page.emulateMedia({ media: "print" });
  await page.goto(`${KAZAKHSTAN}?scale=log`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator(BIG_NUMBER)).toBeVisible();
  await expect(page.locator("form:visible, button:visible, input:visible")).toHaveCount(0);
  await expect(page.locator(".tabs a:visible")).toHaveText([/^Deaths/]);
  await expect(page.locator("#chart-controls > summary")).toContainText("logarithmic");
  await expect(page.locator("footer")).toContainText(`${KAZAKHSTAN}?scale=log`);
  await expect(page.locator("footer")).toContainText(/as shown on \d+ \w+ \d{4}/);
  const chart = await page.locator("svg.chart:visible").boundingBox();
  const width = (await page.locator("main").boundingBox())?.width ?? 0;
  expect(chart?.width).toBeGreaterThan(width * 0.98);
  // What is folded on the screen can be read, and tables are tables.
  await expect(page.getByText("a drop that nobody explained")).toBeVisible();
  await expect(page.locator("#figures thead")).toHaveCSS("display", "table-header-group");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(680);
});

test("the address on paper is the one of the view that was chosen in place", async ({ page }) => {
  await page.goto(KAZAKHSTAN);
  await page.locator("figure.timeline").dispatchEvent("pointerover");
  await page.locator("[data-live]").waitFor();
  await page.getByRole("link", { name: /^Arrested \d/ }).click();
  await expect(page).toHaveURL(/metric=arrested/);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("footer")).toContainText(`${KAZAKHSTAN}?metric=arrested`);
});

for (const path of ["/", KAZAKHSTAN]) {
  test(`nothing on ${path} moves by itself`, async ({ page }) => {
    await page.goto(path);
    await page.locator("main a:visible").first().hover();
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
}
