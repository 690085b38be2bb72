import { readFileSync } from "node:fs";
import { ADMIN } from "./support/first-admin";
import { e2eFolder } from "./support/folder";
import { findSetupLink } from "./support/setup-link";
import { expect, test } from "./support/test";

test("the first admin joins by the link that the site printed, and signs in", async ({ page }) => {
  await page.goto(findSetupLink(readFileSync(e2eFolder.serverLog, "utf8")));
  await page.getByLabel("Name").fill(ADMIN.name);
  await page.getByLabel("E-mail").fill(ADMIN.email);
  await page.getByLabel("Password").fill(ADMIN.password);
  await page.locator("main").getByRole("button").click();
  await expect(page).toHaveURL(/\/sign-in/);
  await page.getByLabel("E-mail").fill(ADMIN.email);
  await page.getByLabel("Password").fill(ADMIN.password);
  await page.locator("main").getByRole("button").click();
  await expect(page).not.toHaveURL(/\/sign-in/);
  await page.context().storageState({ path: e2eFolder.adminSession });
});
