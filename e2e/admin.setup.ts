import { readFileSync } from "node:fs";
import { e2eFolder } from "./support/folder";
import { findSetupLink } from "./support/setup-link";
import { expect, test } from "./support/test";

test("the first admin joins by the link that the site printed", async ({ page }) => {
  await page.goto(findSetupLink(readFileSync(e2eFolder.serverLog, "utf8")));
  await page.getByLabel("Name").fill("Ada Admin");
  await page.getByLabel("E-mail").fill("ada@example.org");
  await page.getByLabel("Password").fill("a long enough passphrase");
  await page.getByRole("button").last().click();
  await expect(page).toHaveURL(/\/desk/);
  await page.context().storageState({ path: e2eFolder.adminSession });
});
