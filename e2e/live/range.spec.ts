import { EventPage } from "../pages/event-page";
import { expect, test } from "../support/test";

const KAZAKHSTAN = "/events/kazakhstan-january-2022";
const DAYS = /range=(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)$/u;

async function daysShown(address: string): Promise<number> {
  const [, from = "", to = ""] = DAYS.exec(address) ?? [];
  return (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
}

test("buttons and keys zoom, move and reset alike", async ({ page }) => {
  const event = new EventPage(page);
  await page.goto(KAZAKHSTAN);
  await event.takeOver();
  await event.marks.first().focus();
  await page.keyboard.press("+");
  await expect(page).toHaveURL(DAYS);
  const byKey = page.url();
  await expect(page.getByRole("link", { name: "Reset" })).toHaveAttribute("href", KAZAKHSTAN);
  await page.keyboard.press("0");
  await expect(page).toHaveURL(KAZAKHSTAN);
  await page.getByRole("link", { name: "Fewer days" }).click();
  await expect(page).toHaveURL(byKey);

  await page.getByRole("link", { name: "Later", exact: true }).click();
  await expect(page).not.toHaveURL(byKey);
  expect(await daysShown(page.url())).toBe(await daysShown(byKey));
  await page.getByRole("link", { name: "Earlier", exact: true }).click();
  await expect(page).toHaveURL(byKey);
  await page.getByRole("link", { name: "More days" }).click();
  await expect(page).not.toHaveURL(byKey);
  expect(await daysShown(page.url())).toBeGreaterThan(await daysShown(byKey));
  await page.getByRole("link", { name: "Reset" }).click();
  await expect(page).toHaveURL(KAZAKHSTAN);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the same buttons are links", async ({ page }) => {
    await page.goto(KAZAKHSTAN);
    await page.getByRole("link", { name: "Fewer days" }).click();
    await expect(page).toHaveURL(DAYS);
    await expect(page.locator("svg.chart:visible")).toBeVisible();
    await page.getByRole("link", { name: "Reset" }).click();
    await expect(page).toHaveURL(KAZAKHSTAN);
  });
});
