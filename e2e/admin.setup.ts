import { readFileSync } from "node:fs";
import { e2eFolder } from "./support/folder";
import { findSetupLink } from "./support/setup-link";
import { expect, test } from "./support/test";

const EMAIL = "ada@example.org";
const PASSWORD = "a long enough passphrase";

test("the first admin joins by the link that the site printed, and signs in", async ({ page }) => {
  await page.goto(findSetupLink(readFileSync(e2eFolder.serverLog, "utf8")));
  await page.getByLabel("Name").fill("Ada Admin");
  await page.getByLabel("E-mail").fill(EMAIL);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.locator("main").getByRole("button").click();
  await expect(page).toHaveURL(/\/sign-in/);
  await page.getByLabel("E-mail").fill(EMAIL);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.locator("main").getByRole("button").click();
  await expect(page).not.toHaveURL(/\/sign-in/);
  await page.context().storageState({ path: e2eFolder.adminSession });
});
