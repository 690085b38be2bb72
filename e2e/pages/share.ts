import type { Page } from "@playwright/test";

/** Shares what the page shows; gives the address that it leads to. */
export async function share(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Share this view" }).click();
  await page.waitForURL(/\/c\/[0-9a-z]{16}$/);
  return new URL(page.url()).pathname;
}
