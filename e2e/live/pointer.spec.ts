import type { Page } from "@playwright/test";
import { EventPage } from "../pages/event-page";
import { expect, test } from "../support/test";

const KAZAKHSTAN = "/events/kazakhstan-january-2022";
const REMOVED = /^more than 160, /u;

// What a mouse can do, and a finger cannot.

test.beforeEach(async ({ page }) => {
  await page.goto(KAZAKHSTAN);
  await new EventPage(page).takeOver();
});

/** Points at the mark that the page is about, until its card is there. */
async function pointAt(page: Page) {
  const event = new EventPage(page);
  const { x, y } = await event.placeOf(REMOVED);
  const point = async () => {
    await page.mouse.move(x, y);
    await expect(event.card).toBeVisible();
  };
  await point();
  return { event, x, y, point };
}

test("pointing at a mark shows its card; going over to it keeps it; leaving closes it", async ({ page }) => {
  const event = new EventPage(page);
  const { x, y } = await event.placeOf(REMOVED);
  await page.mouse.move(x, y);
  await expect(event.card).toContainText("meer dan 160 doden");
  await event.card.hover();
  await page.waitForTimeout(600);
  await expect(event.card).toContainText("meer dan 160 doden");
  await page.mouse.move(0, 0);
  await expect(event.card).toHaveCount(0);
});

test("a card that is only hovered closes at Escape, and stays closed until the mark is pointed at anew", async ({
  page,
}) => {
  const { event, x, y, point } = await pointAt(page);
  await page.keyboard.press("Escape");
  await expect(event.card).toHaveCount(0);
  await page.mouse.move(x + 1, y + 1);
  await page.waitForTimeout(300);
  await expect(event.card).toHaveCount(0);
  await page.mouse.move(1, 1);
  await point();
});

test("a pointer that jumps out of the chart, or goes on moving away from marks, takes the card with it", async ({
  page,
}) => {
  const { event, point } = await pointAt(page);
  await page.mouse.move(1270, 2);
  await expect(event.card).toHaveCount(0);

  await point();
  const box = await event.chart.locator(".recharts-surface").boundingBox();
  if (!box) throw new Error("nothing is drawn");
  for (let step = 0; step < 12; step++) {
    await page.mouse.move(box.x + 4 + step, box.y + 4);
    await page.waitForTimeout(100);
  }
  await expect(event.card).toHaveCount(0, { timeout: 1 });
});

test("a click outside the chart closes a card that a click had opened", async ({ page }) => {
  const event = new EventPage(page);
  const { x, y } = await event.placeOf(REMOVED);
  await page.mouse.click(x, y);
  await page.mouse.move(2, y);
  await page.waitForTimeout(600);
  await expect(event.card).toBeVisible();
  await page.mouse.click(2, y);
  await expect(event.card).toHaveCount(0);
});

test("what is pointed at stands in a ring that nothing covers", async ({ page }) => {
  const event = new EventPage(page);
  const { x, y } = await event.placeOf(REMOVED);
  await page.mouse.move(x, y);
  const ring = event.chart.locator(".chart-pointed");
  await expect(ring).toBeVisible();
  const isDrawnLast = await ring.evaluate((circle) =>
    [...(circle.closest("svg")?.querySelectorAll("a, text") ?? [])].every(
      (one) => one.compareDocumentPosition(circle) === Node.DOCUMENT_POSITION_FOLLOWING,
    ),
  );
  expect(isDrawnLast).toBe(true);
  const hit = event.mark(REMOVED).locator(".chart-hit");
  await expect(hit).toHaveCSS("fill", "rgba(0, 0, 0, 0)");
  await expect(hit).toHaveCSS("stroke", "none");
});

test("dragging across days shows just these; a double click shows the usual ones again", async ({ page }) => {
  const event = new EventPage(page);
  await event.chart.locator(".recharts-surface").scrollIntoViewIfNeeded();
  const box = await event.chart.locator(".recharts-surface").boundingBox();
  if (!box) throw new Error("nothing is drawn");
  await page.mouse.move(box.x + box.width * 0.3, box.y + box.height * 0.3);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.45, box.y + box.height * 0.4, { steps: 5 });
  await expect(event.chart.locator(".chart-selected")).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe("");
  await expect(event.chart.locator(".chart-live")).toHaveCSS("user-select", "none");
  await page.mouse.up();
  await expect(page).toHaveURL(/range=2022-01-\d\d\/2022-01-\d\d$/u);
  await expect(event.chart.locator(".chart-selected")).toHaveCount(0);
  await expect(event.chart.locator(".chart-live")).not.toHaveCSS("user-select", "none");
  await event.chart.locator(".recharts-surface").dblclick({ position: { x: 60, y: box.height - 10 } });
  await expect(page).toHaveURL(KAZAKHSTAN);
});
