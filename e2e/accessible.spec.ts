import { expectAccessible } from "./support/axe";
import { asAdmin, expect, test } from "./support/test";
import { serveWithoutScripts } from "./support/without-scripts";

const PUBLIC_PAGES = ["/", "/nl", "/events/kazakhstan-january-2022", "/sign-in", "/join?token=none"];
const DESK_PAGES = ["/desk", "/desk/events/new", "/desk/sources", "/desk/agents", "/desk/users"];

for (const path of PUBLIC_PAGES) {
  test(`${path} is accessible without JavaScript`, async ({ page }) => {
    await serveWithoutScripts(page);
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectAccessible(page);
  });
}

test.describe("signed in", () => {
  test.use(asAdmin);

  for (const path of DESK_PAGES) {
    test(`${path} is accessible`, async ({ page }) => {
      await page.goto(path);
      await expect(page).toHaveURL(path);
      await expectAccessible(page);
    });
  }
});
