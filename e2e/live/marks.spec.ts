import { EventPage } from "../pages/event-page";
import { expectAccessibleInEveryContrast } from "../support/axe";
import { expect, test } from "../support/test";

const KAZAKHSTAN = "/events/kazakhstan-january-2022";
const REMOVED = /^more than 160, /u;

async function expectRemoved(event: EventPage) {
  await expect(event.card).toContainText("more than 160");
  await expect(event.card).toContainText("meer dan 160 doden");
  await expect(event.card).toContainText("Ministry of Health");
  await expect(event.card).toContainText("removed");
  await expect(event.card).toContainText("2 articles");
}

test.beforeEach(async ({ page }) => {
  await page.goto(KAZAKHSTAN);
  await new EventPage(page).takeOver();
});

test("a click or tap shows the same card and keeps it; a second elsewhere closes it", async ({
  page,
  isMobile,
}) => {
  const event = new EventPage(page);
  const press = async () => {
    const { x, y } = await event.placeOf(REMOVED);
    if (isMobile) await page.touchscreen.tap(x, y);
    else await page.mouse.click(x, y);
  };
  await press();
  await expectRemoved(event);
  await expect(page).toHaveURL(KAZAKHSTAN);
  const title = page.getByRole("heading", { level: 1 });
  if (isMobile) await title.tap();
  else await title.click();
  await expect(event.card).toHaveCount(0);
  await press();
  await expectRemoved(event);
  await event.card.getByRole("link").click();
  await expect(page).toHaveURL(/#figure-/u);
});

test("arrow keys walk the marks in order of time, and each is read out", async ({ page }) => {
  const event = new EventPage(page);
  const order = await event.marks.evaluateAll((marks) =>
    marks.map((mark) => mark.getAttribute("data-figure")),
  );
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("data-figure"));
  const status = page.locator("figure.timeline").getByRole("status");
  await page.getByRole("link", { name: "Skip the chart" }).focus();
  await page.keyboard.press("Tab");
  expect(await focused()).toBe(order[0]);
  for (const figure of order.slice(1)) {
    await page.keyboard.press("ArrowRight");
    expect(await focused()).toBe(figure);
    const name = await page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
    await expect(status).toHaveText(name);
  }
  await page.keyboard.press("Home");
  expect(await focused()).toBe(order[0]);
  await page.keyboard.press("End");
  expect(await focused()).toBe(order.at(-1));
  await page.keyboard.press("ArrowLeft");
  expect(await focused()).toBe(order.at(-2));
  await expect(event.card).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(event.card).toHaveCount(0);
});

test("the card can be read by everyone", async ({ page }) => {
  const event = new EventPage(page);
  await event.mark(REMOVED).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowLeft");
  await expectRemoved(event);
  await expectAccessibleInEveryContrast(page);
});
