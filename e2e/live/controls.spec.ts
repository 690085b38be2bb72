import { EventPage } from "../pages/event-page";
import { expect, test } from "../support/test";

const KAZAKHSTAN = "/events/kazakhstan-january-2022";

test("links and forms change the view in place, and the back button undoes them", async ({ page }) => {
  const event = new EventPage(page);
  await page.goto(KAZAKHSTAN);
  await event.takeOver();
  await page.evaluate(() => Object.assign(window, { stayed: true }));

  await page.getByRole("link", { name: /^Arrested \d/ }).click();
  await expect(page).toHaveURL(/metric=arrested/);
  await expect(page.getByRole("row").filter({ hasText: "bijna 8.000" }).first()).toBeVisible();
  await page.getByLabel("Known at", { exact: true }).fill("2022-01-09");
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(page).toHaveURL(/knownAt=2022-01-09/);
  await expect(page.getByRole("row").filter({ hasText: "9,900" })).toHaveCount(0);

  await page.goBack();
  await expect(page).not.toHaveURL(/knownAt/);
  await expect(page.getByRole("row").filter({ hasText: "9,900" }).first()).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(KAZAKHSTAN);
  await expect(event.headline).toContainText("238");
  expect(await page.evaluate(() => "stayed" in window)).toBe(true);
});

test("the page in the other language is of the same view", async ({ page }) => {
  const event = new EventPage(page);
  await page.goto(KAZAKHSTAN);
  await event.takeOver();
  await page.getByRole("link", { name: /^Arrested \d/ }).click();
  await expect(page).toHaveURL(/metric=arrested/);
  await page.getByRole("link", { name: "Nederlands", exact: true }).click();
  await expect(page).toHaveURL(/\/nl\/events\/kazakhstan-january-2022\?metric=arrested/);
});

test("what an address holds that cannot be read is told in place, too", async ({ page }) => {
  const event = new EventPage(page);
  await page.goto(KAZAKHSTAN);
  await event.takeOver();
  await page.evaluate(() => {
    window.history.pushState(null, "", "?scale=cubic");
    window.dispatchEvent(new PopStateEvent("popstate"));
  });
  await expect(page.getByText("“cubic” is not a scale")).toBeVisible();
});

test("a link to a row of another view leads to that row", async ({ page }) => {
  const event = new EventPage(page);
  await page.goto(`${KAZAKHSTAN}?metric=injured`);
  await event.takeOver();
  const link = page
    .locator("#main a[href*='metric='][href*='#figure-'], #main a[href*='place='][href*='#figure-']")
    .first();
  const hash = new URL((await link.getAttribute("href")) ?? "", "http://localhost").hash;
  await link.click();
  await expect(page).toHaveURL(new RegExp(`${hash}$`, "u"));
  await expect(page.locator(`${hash}:target`)).toBeInViewport();
});

test("after a step back the other language and the printed address are of the view shown", async ({
  page,
}) => {
  const event = new EventPage(page);
  await page.goto(KAZAKHSTAN);
  await event.takeOver();
  await page.getByRole("link", { name: /^Injured \d/ }).click();
  await expect(page).toHaveURL(/metric=injured/);
  const dutch = page.getByRole("link", { name: "Nederlands", exact: true });
  await expect(dutch).toHaveAttribute("href", /metric=injured/u);
  await page.goBack();
  await expect(dutch).not.toHaveAttribute("href", /metric=injured/u);
});

test("a parameter called as what every object has is told like any other", async ({ page }) => {
  for (const address of [`${KAZAKHSTAN}?constructor=2&toString=1`, "/?constructor=2&hasOwnProperty=1"]) {
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(200);
    await expect(page.getByText("“constructor”")).toBeVisible();
  }
});
