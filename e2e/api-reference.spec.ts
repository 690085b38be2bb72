import { expect, test } from "./support/test";

const KAZAKHSTAN = "kazakhstan-january-2022";

test("the reference shows every address, and its forms ask for them", async ({ page, request }) => {
  const description = await (await request.get("/api/v1/openapi.json")).json();
  await page.goto("/api-reference");
  for (const path of Object.keys(description.paths))
    await expect(page.getByRole("heading", { name: `GET ${path}`, exact: true })).toBeVisible();
  const form = page.locator("#listFigures form");
  await form.getByLabel("event").fill(KAZAKHSTAN);
  await form.getByRole("button").click();
  await expect(page).toHaveURL(
    /\/api\/v1\/figures\?event=kazakhstan-january-2022&metric=deaths&state=retracted/,
  );
  await expect(page.locator("body")).toContainText('"figures":');
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the forms of the reference work, in Dutch too", async ({ page }) => {
    await page.goto("/nl/api-reference");
    await page.locator("#getEvent form").getByRole("button").click();
    await expect(page).toHaveURL("/api/v1/events/kazakhstan-january-2022?knownAt=2022-01-09");
  });
});
