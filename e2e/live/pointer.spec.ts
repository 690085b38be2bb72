import { EventPage } from "../pages/event-page";
import { expect, test } from "../support/test";

const KAZAKHSTAN = "/events/kazakhstan-january-2022";
const REMOVED = /^more than 160, /u;

// What a mouse can do, and a finger cannot.

test.beforeEach(async ({ page }) => {
  await page.goto(KAZAKHSTAN);
  await new EventPage(page).takeOver();
});

test("pointing at a mark shows its card; going over to it keeps it; Escape and leaving close it", async ({
  page,
}) => {
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

test("dragging across days shows just these; a double click shows the usual ones again", async ({ page }) => {
  const event = new EventPage(page);
  await event.chart.locator(".recharts-surface").scrollIntoViewIfNeeded();
  const box = await event.chart.locator(".recharts-surface").boundingBox();
  if (!box) throw new Error("nothing is drawn");
  await page.mouse.move(box.x + box.width * 0.3, box.y + box.height * 0.3);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.45, box.y + box.height * 0.4, { steps: 5 });
  await expect(event.chart.locator(".chart-selected")).toBeVisible();
  await page.mouse.up();
  await expect(page).toHaveURL(/range=2022-01-\d\d\/2022-01-\d\d$/u);
  await expect(event.chart.locator(".chart-selected")).toHaveCount(0);
  await event.chart.locator(".recharts-surface").dblclick({ position: { x: 60, y: box.height - 10 } });
  await expect(page).toHaveURL(KAZAKHSTAN);
});
