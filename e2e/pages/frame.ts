import type { FrameLocator, Page } from "@playwright/test";
import type { ForeignPage } from "../support/foreign-page";

/** The code that the site gives for a view, or for what was shared. */
export async function codeOn(page: Page, path: string): Promise<string> {
  await page.goto(path);
  return page.getByLabel("Code for the page", { exact: true }).inputValue();
}

/** How much of a frame's document lies beyond its frame, in px, and how much room is left below. */
export function room(frame: FrameLocator) {
  return frame.locator("html").evaluate((html) => ({
    beside: html.scrollWidth - html.clientWidth,
    below: html.scrollHeight - html.clientHeight,
    spare: window.innerHeight - Math.ceil(document.body.getBoundingClientRect().height),
  }));
}

/** Opens a newspaper's page with a frame in a column of this width. */
export async function inColumn(
  page: Page,
  newspaper: ForeignPage,
  code: string,
  widthPx: number,
): Promise<FrameLocator> {
  await page.setViewportSize({ width: Math.max(320, widthPx), height: 900 });
  await page.goto(newspaper.address(`<div style="width:${widthPx}px">${code}</div>`));
  const frame = page.frameLocator("iframe");
  await frame.getByRole("heading", { level: 1 }).waitFor();
  return frame;
}
