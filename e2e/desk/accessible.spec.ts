import { expectAccessibleInEveryContrast } from "../support/axe";
import { asAdmin, expect, test } from "../support/test";

test.use(asAdmin);

test("every page of an event's desk is accessible, in light and in dark", async ({ page }) => {
  test.setTimeout(240_000);
  await page.goto("/desk");
  await page.getByRole("link", { name: "Unrest in Kazakhstan, January 2022" }).click();
  await page.waitForURL(/\/desk\/events\//);
  const event = page.url().replace(/\?.*/, "");
  const hrefOf = (part: string) =>
    page.locator(`main a[href^="/desk/${part}/"]`).first().getAttribute("href");
  const [source, figure, act] = await Promise.all(["sources", "figures", "retractions"].map(hrefOf));
  await page.goto(String(figure));
  const print = await hrefOf("prints");
  const pages = [
    event,
    `${event}/edit`,
    `${event}/sources/new`,
    source,
    figure,
    `${figure}/prints/new`,
    print,
    act,
  ];
  for (const path of pages) {
    await page.goto(String(path));
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectAccessibleInEveryContrast(page);
  }
});

test("a form with problems is accessible, and its summary has the focus", async ({ page }) => {
  await page.goto("/desk/events/new");
  await page.getByRole("button", { name: "Publish" }).click();
  await expect(page.locator("main").getByRole("alert")).toBeVisible();
  await expect(page.locator(":focus")).toContainText("Not saved yet");
  await expectAccessibleInEveryContrast(page);
});
