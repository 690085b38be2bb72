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
  await expect(page).toHaveURL(`/api/v1/figures?event=${KAZAKHSTAN}`);
  await expect(page.locator("body")).toContainText('"figures":');
});

test("a form begins with what must be given, and shows what else could be", async ({ page }) => {
  await page.goto("/api-reference");
  for (const form of await page.locator("form:has(input[name=operation])").all()) {
    const empty = form.locator("input:not([type=hidden]):not([required]), select:not([required])");
    for (const field of await empty.all()) await expect(field).toHaveValue("");
  }
  const form = page.locator("#getEvent form");
  await expect(form.getByLabel("slug")).toHaveValue(KAZAKHSTAN);
  await expect(form.getByLabel("knownAt")).toHaveAccessibleDescription(/2022-01-09/);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the forms of the reference work, in Dutch too", async ({ page }) => {
    await page.goto("/nl/api-reference");
    await page.locator("#getEvent form").getByRole("button").click();
    await expect(page).toHaveURL(`/api/v1/events/${KAZAKHSTAN}`);
  });
});
