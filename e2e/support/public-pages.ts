import type { Page } from "@playwright/test";
import { share } from "../pages/share";

const EVENT = "/events/kazakhstan-january-2022";

/**
 * Every kind of page that readers see. In brackets: a withdrawn figure, a source and an agent of it, and a view
 * that was shared.
 */
export const PUBLIC_PAGES = [
  "/",
  "/nl",
  EVENT,
  `/nl${EVENT}?metric=arrested&knownAt=2022-01-09`,
  `${EVENT}/compare?from=2022-01-09&to=2022-01-15`,
  "/compare?events=kazakhstan-january-2022,norway-attacks-2011,grenfell-tower-2017",
  "[figure]",
  "[source]",
  "[agent]",
  "[permalink]",
  `${EVENT}/embed?metric=arrested`,
  "/method",
  "/api-reference",
  "/sign-in",
  "/join?token=none",
] as const;

async function linkIn(page: Page, path: string, selector: string): Promise<string> {
  await page.goto(path);
  return (await page.locator(selector).first().getAttribute("href")) ?? "";
}

/** Opens one of the public pages. */
export async function openPublicPage(page: Page, path: (typeof PUBLIC_PAGES)[number]): Promise<void> {
  if (!path.startsWith("[")) {
    await page.goto(path);
    return;
  }
  if (path === "[permalink]") {
    await page.goto(`${EVENT}?metric=arrested`);
    await page.goto(await share(page));
    return;
  }
  const figure = await linkIn(page, EVENT, "#figures a[href*='/figures/']:has(s)");
  if (path === "[figure]") await page.goto(figure);
  else await page.goto(await linkIn(page, figure, `main a[href*='/${path.slice(1, -1)}s/']`));
}
