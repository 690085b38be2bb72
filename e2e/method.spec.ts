import { expect, test } from "./support/test";

test("the method page is one step away, and its examples lead to figures that show what it says", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("navigation", { name: "Site" }).getByRole("link", { name: "Method" }).click();
  await expect(page).toHaveURL("/method");
  const example = page.locator("#state-removed").getByRole("link");
  const figure = ((await example.textContent()) ?? "").replace(/ \S+$/, "");
  await example.click();
  await expect(page).toHaveURL(/\/events\/[^/]+#figure-/);
  const row = page.locator("tr:target");
  await expect(row.locator("s").first()).toHaveText(figure);
  await expect(row).toContainText("removed, unexplained");
});

test("every example leads to something on its event's page", async ({ page, request }) => {
  await page.goto("/method");
  const links = await page
    .locator("main td a")
    .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  expect(links.length).toBeGreaterThan(20);
  const pages = new Map<string, string>();
  for (const link of links) {
    const [path = "", anchor] = link.split("#");
    const html = pages.get(path) ?? (await (await request.get(path)).text());
    pages.set(path, html);
    expect(html, link).toContain(`id="${anchor}"`);
  }
});

test("the sources of an event say how many origins they have, and copies stand under their original", async ({
  page,
}) => {
  await page.goto("/events/kazakhstan-january-2022");
  const sources = page.getByRole("region", { name: "Sources" });
  await expect(sources).toContainText(/\d+ sources, \d+ origins/);
  await expect(sources.getByText("1 copy").first()).toBeVisible();
  const row = page.getByRole("row").filter({ hasText: "meer dan 160 doden" });
  await expect(row).toContainText("2 articles, 1 origin");
});

test("Dutch explains the same words", async ({ page }) => {
  await page.goto("/nl/method#state-removed");
  const row = page.locator("tr:target");
  await expect(row).toContainText("Verwijderd, zonder uitleg");
  await expect(row.getByRole("link")).toHaveText(/meer dan 160 doden/);
});
