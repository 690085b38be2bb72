import { expectAccessible } from "./support/axe";
import { expect, test } from "./support/test";
import { serveWithoutScripts } from "./support/without-scripts";

const KAZAKHSTAN = "/events/kazakhstan-january-2022";
const PROSECUTOR = "General Prosecutor's Office of Kazakhstan";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("axis and scale are links, and what is chosen stays chosen", async ({ page }) => {
    await page.goto(KAZAKHSTAN);
    const choices = page.locator("#chart-controls > summary");
    await expect(choices).toContainText("when reported · linear");
    await choices.click();
    await page.getByRole("link", { name: "logarithmic" }).click();
    await expect(page).toHaveURL(/scale=log/);
    await expect(choices).toContainText("when reported · logarithmic");
    await choices.click();
    await page.getByRole("link", { name: "up to when counted" }).click();
    await expect(page).toHaveURL(/axis=as-of.*scale=log|scale=log.*axis=as-of/);
    const chosen = page.locator(".view-bar [aria-current=true]");
    await expect(chosen.filter({ hasText: "logarithmic" })).toHaveCount(1);
    await expect(chosen.filter({ hasText: "up to when counted" })).toHaveCount(1);
  });

  test("who and where are links, folded where it is narrow", async ({ page, isMobile }) => {
    await page.goto(KAZAKHSTAN);
    const folded = page.locator(".narrow-fold > summary");
    const protesters = page.getByRole("link", { name: "protesters", exact: true });
    if (isMobile) {
      await expect(folded).toHaveText("Who and where: everyone · everywhere");
      await expect(protesters).toBeHidden();
      await folded.click();
    } else await expect(folded).toBeHidden();
    await protesters.click();
    await expect(page).toHaveURL(/population=protesters/);
    await expect(page.locator(".narrow-fold b")).toContainText("protesters");
  });

  test("authorities are chosen by tick boxes; chart, table and log follow", async ({ page }) => {
    await page.goto(`${KAZAKHSTAN}?scale=log`);
    await page.locator("#chart-controls > summary").click();
    await page.getByRole("checkbox", { name: PROSECUTOR }).check();
    await page.getByRole("checkbox", { name: "Associated Press" }).check();
    await page.getByRole("button", { name: "Show these" }).click();
    await expect(page).toHaveURL(/scale=log/);
    const rows = page.locator("#figures tbody tr");
    await expect(rows.filter({ hasText: PROSECUTOR }).first()).toBeVisible();
    await expect(rows.filter({ has: page.locator("s", { hasText: /^164$/ }) })).toHaveCount(0);
    await expect(page.locator("#figures")).toContainText("figures of other authorities are hidden");
    await expect(page.locator("#retractions")).toContainText(
      "acts upon figures of other authorities are hidden",
    );
    await expect(page.locator("#chart-controls > summary")).toContainText("2 authorities");
    await page.locator("#figures").getByRole("link", { name: "Show all authorities" }).click();
    await expect(rows.filter({ has: page.locator("s", { hasText: /^164$/ }) }).first()).toBeVisible();
  });

  test("days are chosen by two dates, and an empty stretch says what lies outside", async ({ page }) => {
    await page.goto(KAZAKHSTAN);
    await page.locator("#chart-controls > summary").click();
    await page.getByLabel("from", { exact: true }).fill("2022-04-10");
    await page.getByLabel("to", { exact: true }).fill("2022-04-12");
    await page.locator("#choose-days").getByRole("button", { name: "Show" }).click();
    await expect(page.locator(".chart:visible")).toContainText("No figure in these days.");
    await expect(
      page.locator(".view-bar [aria-current=true]").filter({ hasText: "10–12 April" }),
    ).toHaveCount(1);
  });

  test("superseded figures can be hidden and withdrawn ones cannot", async ({ page }) => {
    await page.goto(`${KAZAKHSTAN}?superseded=hidden&range=all`);
    const rows = page.locator("#figures tbody tr");
    await expect(rows.filter({ hasText: "superseded since" })).toHaveCount(0);
    await expect(rows.filter({ has: page.locator("s", { hasText: /^164$/ }) }).first()).toContainText(
      "retracted",
    );
    await expect(page.locator("#figures")).toContainText("superseded figures are hidden");
  });

  test("the envelope has a window of any number of days, or none", async ({ page }) => {
    await page.goto(KAZAKHSTAN);
    await expect(page.locator(".chart:visible .chart-band")).toHaveCount(1);
    await page.locator("#chart-controls > summary").click();
    await page.locator("#envelope-days").fill("400");
    await page.locator("#choose-envelope").getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(/envelope=400/);
    await page.locator("summary").filter({ hasText: "Band: lowest and highest" }).click();
    await expect(page.getByText(/that count up to 400 days before the newest/)).toBeVisible();
    await page.locator("#chart-controls > summary").click();
    await page.getByRole("link", { name: "off", exact: true }).click();
    await expect(page.locator(".chart-band")).toHaveCount(0);
  });
});

test("the open choices are accessible and fit a narrow screen", async ({ page }) => {
  await serveWithoutScripts(page);
  await page.setViewportSize({ width: 390, height: 900 });
  await page.goto(`${KAZAKHSTAN}?scale=log&axis=as-of&superseded=hidden`);
  await page.locator("#chart-controls > summary").click();
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
