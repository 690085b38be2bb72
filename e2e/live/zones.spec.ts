import { EventPage } from "../pages/event-page";
import { expect, test } from "../support/test";

const KAZAKHSTAN = "/events/kazakhstan-january-2022?range=all";

test("a reader in Los Angeles, Kathmandu or Tokyo sees the same days", async ({ browser, baseURL }) => {
  const texts: string[] = [];
  for (const timezoneId of ["America/Los_Angeles", "Asia/Kathmandu", "Asia/Tokyo"]) {
    const context = await browser.newContext({ timezoneId, viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.goto(`${baseURL}${KAZAKHSTAN}`);
    const event = new EventPage(page);
    await event.takeOver();
    expect(await event.live).toBe("yes");
    await page.getByRole("link", { name: /^Arrested \d/ }).click();
    await expect(page.getByRole("row").filter({ hasText: "bijna 8.000" }).first()).toBeVisible();
    texts.push((await page.locator("#main").textContent()) ?? "");
    await context.close();
  }
  expect(texts[1]).toBe(texts[0]);
  expect(texts[2]).toBe(texts[0]);
});
