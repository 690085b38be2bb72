import { EventPage } from "../pages/event-page";
import { expect, test } from "../support/test";

const KAZAKHSTAN = "/events/kazakhstan-january-2022";

test.beforeEach(async ({ page }) => {
  await page.goto(KAZAKHSTAN);
  await new EventPage(page).takeOver();
});

test("the slider steps through the days on which something changed, and everything follows", async ({
  page,
}) => {
  const event = new EventPage(page);
  const slider = page.getByRole("slider", { name: "Known at the end of" });
  await slider.focus();
  await expect(slider).toHaveAttribute("aria-valuetext", "everything known now");
  await page.keyboard.press("Home");
  await expect(page).toHaveURL(/knownAt=/u);
  await expect(slider).toHaveAttribute("aria-valuetext", / · Before the first of \d+ steps$/u);
  const before = page.url();
  await page.keyboard.press("ArrowRight");
  await expect(page).not.toHaveURL(before);
  await expect(page).toHaveURL(/knownAt=2022-01-0\d$/u);
  await expect(page.getByRole("row").filter({ hasText: "225" })).toHaveCount(0);
  for (let step = 0; step < 40; step++) {
    if (/knownAt=2022-01-09$/u.test(page.url())) break;
    const left = page.url();
    await page.keyboard.press("ArrowRight");
    await expect(page).not.toHaveURL(left);
  }
  await expect(page).toHaveURL(/knownAt=2022-01-09$/u);
  await expect(page.getByRole("row").filter({ hasText: "164" }).first()).toContainText("disputed");
  await expect(slider).toHaveAttribute("aria-valuetext", /^9 January 2022: /u);
  await page.keyboard.press("End");
  await expect(page).toHaveURL(KAZAKHSTAN);
  await expect(event.headline).toContainText("238");
});

test("what is slid stays under the finger while the page above it changes", async ({ page }) => {
  const slider = page.getByRole("slider", { name: "Known at the end of" });
  await slider.scrollIntoViewIfNeeded();
  const top = (await slider.boundingBox())?.y ?? 0;
  await slider.focus();
  for (const key of ["ArrowLeft", "ArrowLeft", "ArrowRight"]) {
    const before = page.url();
    await page.keyboard.press(key);
    await expect(page).not.toHaveURL(before);
    await expect.poll(async () => Math.abs(((await slider.boundingBox())?.y ?? 0) - top)).toBeLessThan(2);
  }
});

test("play goes through them one by one, and can be stopped", async ({ page }) => {
  await page.getByRole("button", { name: "Play", exact: true }).click();
  await expect(page).toHaveURL(/knownAt=/u);
  const first = page.url();
  await expect(page).not.toHaveURL(first);
  await page.getByRole("button", { name: "Pause", exact: true }).click();
  await expect(page.getByRole("button", { name: "Play", exact: true })).toBeVisible();
  const stopped = page.url();
  await page.waitForTimeout(2000);
  expect(page.url()).toBe(stopped);
});
