import { EventForm } from "../pages/event-form";
import { SourceForm } from "../pages/source-form";
import { asAdmin, expect, test } from "../support/test";

test.use({ ...asAdmin, allowedComplaints: [/404/] });
test.slow();

test("a figure's page is there while it is published, and neither before nor after", async ({ page }) => {
  const eventForm = new EventForm(page);
  const form = new SourceForm(page);
  await eventForm.open();
  const title = "A landslide that is counted";
  const at = { start: "2024-05-01", zone: "Asia/Almaty", country: "KZ" };
  await eventForm.fill({ title, summary: "A slope gave way.", ...at });
  await eventForm.publish();
  await form.open();
  await form.fillSource({ title: "A landslide, in draft", published: "2024-05-02", publisher: "The Slope" });
  await form.fillFigure(1, {
    metric: "deaths",
    qualifier: "exact",
    number: "12",
    phrase: "12 dead",
    said: "2024-05-02",
    who: { name: "Slope Office", kind: "government", country: "KZ" },
  });
  await form.saveDraft();
  await expect(page.getByRole("status")).toContainText("Add source: A landslide, in draft");
  const desk = await page.getByRole("link", { name: /^Change: 12/ }).getAttribute("href");
  const figure = desk?.replace("/desk", "") ?? "";
  expect(figure).toMatch(/^\/figures\/[a-z0-9]+$/);
  expect((await page.goto(figure))?.status()).toBe(404);

  await page.goto("/desk/sources");
  await page.getByRole("link", { name: "A landslide, in draft" }).click();
  await page.getByRole("button", { name: "Publish", exact: true }).first().click();
  await expect(page.getByRole("status").first()).toBeVisible();
  expect((await page.goto(figure))?.status()).toBe(200);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("12 deaths");

  await page.goto(desk ?? "");
  await page.getByRole("button", { name: "Withdraw from our records" }).click();
  await expect(page.getByRole("status").first()).toBeVisible();
  expect((await page.goto(figure))?.status()).toBe(404);
});
