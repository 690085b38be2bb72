import type { Page } from "@playwright/test";
import { layoutShift, watchLayoutShift } from "./support/layout-shift";
import { expect, test } from "./support/test";

const KAZAKHSTAN = "/events/kazakhstan-january-2022";
const ARRIVALS = ["at once", "late"] as const;

/** As on a slow connection, where the words stand there before their typeface does. */
async function delayFonts(page: Page): Promise<void> {
  await page.route("**/*.woff2", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
}

for (const path of ["/", KAZAKHSTAN]) {
  for (const fonts of ARRIVALS) {
    test(`nothing on ${path} moves while it arrives, its fonts ${fonts}`, async ({ page }) => {
      if (fonts === "late") await delayFonts(page);
      await watchLayoutShift(page);
      await page.goto(path, { waitUntil: "networkidle" });
      expect(await layoutShift(page)).toBe(0);
    });
  }
}

test("nothing moves when the chart that is touched takes over", async ({ page }) => {
  await watchLayoutShift(page);
  await page.goto(KAZAKHSTAN, { waitUntil: "networkidle" });
  await page.locator(".timeline").first().hover();
  await page.locator("[data-live]").waitFor();
  await page.waitForLoadState("networkidle");
  expect(await layoutShift(page)).toBe(0);
});
