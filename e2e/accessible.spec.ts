import { expectAccessibleInEveryContrast } from "./support/axe";
import { openPublicPage, PUBLIC_PAGES } from "./support/public-pages";
import { asAdmin, expect, test } from "./support/test";
import { serveWithoutScripts } from "./support/without-scripts";

const DESK_PAGES = ["/desk", "/desk/events/new", "/desk/sources", "/desk/agents", "/desk/users"];

for (const path of PUBLIC_PAGES) {
  test(`${path} is accessible without JavaScript`, async ({ page }) => {
    await serveWithoutScripts(page);
    await openPublicPage(page, path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectAccessibleInEveryContrast(page);
  });
}

test.describe("signed in", () => {
  test.use(asAdmin);

  for (const path of DESK_PAGES) {
    test(`${path} is accessible`, async ({ page }) => {
      await page.goto(path);
      await expect(page).toHaveURL(path);
      await expectAccessibleInEveryContrast(page);
    });
  }
});
