import { expectAccessible } from "./support/axe";
import { expect, test } from "./support/test";

const KAZAKHSTAN = "/events/kazakhstan-january-2022";
const ARRESTED = `${KAZAKHSTAN}?metric=arrested`;

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("the steps lead from change to change, and everything follows", async ({ page }) => {
      await page.goto(`${KAZAKHSTAN}?knownAt=2022-01-09`);
      const headline = page.getByRole("region", { name: "The figure that stands" });
      await expect(headline).toContainText("44");
      await expect(page.getByText("what was known at the end of 9 January 2022")).toBeVisible();
      await page.getByRole("link", { name: /next change: 10 January 2022/ }).click();
      await expect(page).toHaveURL(/knownAt=2022-01-10/);
      await expect(page.getByText("what was known at the end of 10 January 2022")).toBeVisible();
      await expect(page.getByRole("row").filter({ hasText: "164" }).first()).toContainText("retracted");
      await page.getByRole("link", { name: "Back to now" }).first().click();
      await expect(page).not.toHaveURL(/knownAt/);
      await expect(page.getByText("what was known at the end")).toHaveCount(0);
    });

    test("every step can be chosen from the list", async ({ page }) => {
      await page.goto(KAZAKHSTAN);
      await page
        .locator("summary")
        .filter({ hasText: /^All \d+ steps$/ })
        .click();
      const step = page.getByRole("listitem").filter({ hasText: "164 retracted" });
      await step.getByRole("link", { name: "10 January 2022" }).click();
      await expect(page).toHaveURL(/knownAt=2022-01-10/);
      await expect(page.getByText(/^Step \d+ of \d+$/)).toBeVisible();
    });

    test("why this figure: the candidates, the rule, and other rules to choose", async ({ page }) => {
      await page.goto(ARRESTED);
      const headline = page.getByRole("region", { name: "The figure that stands" });
      await expect(headline).toContainText("said Associated Press on 13 January 2022");
      const candidate = headline.getByRole("listitem").filter({ hasText: "nobody is cited for it" });
      await expect(candidate.first()).toBeHidden();
      // A page that is fetched anew comes folded; one that changed in place stays as it is.
      const unfold = async () => {
        const why = headline.locator("details.headline-rule");
        if ((await why.getAttribute("open")) === null) await why.locator("summary").click();
      };
      await unfold();
      await expect(candidate.filter({ hasText: "about 6,000" })).toBeVisible();
      await headline.getByRole("link", { name: "the range over all" }).click();
      await expect(page).toHaveURL(/rule=range/);
      await expect(headline).toContainText("from the least to the greatest that anybody gives");
      await unfold();
      await expect(headline.getByRole("link", { name: "the range over all" })).toHaveAttribute(
        "aria-current",
        "true",
      );
      await headline.getByRole("link", { name: "Human Rights Watch" }).click();
      await expect(page).toHaveURL(/rule=of:human-rights-watch/);
      await expect(headline).toContainText("said Human Rights Watch on 5 January 2022");
    });

    test("a page of the table beyond the last is told, and the last is shown", async ({ page }) => {
      await page.goto(`${KAZAKHSTAN}?page=7`);
      await expect(page.getByText("There is no page 7; this is the last, page 1.")).toBeVisible();
      await expect(page.getByRole("row").filter({ hasText: "238" }).first()).toBeVisible();
    });
  });
}

for (const view of [
  "?metric=arrested&rule=range",
  "?metric=arrested&rule=per-authority&knownAt=2022-01-10",
]) {
  test(`anybody can read ${KAZAKHSTAN}${view}`, async ({ page }) => {
    // Axe looks at thousands of things, in light and in dark.
    test.slow();
    await page.goto(`${KAZAKHSTAN}${view}`);
    await page
      .locator("summary")
      .filter({ hasText: /^All \d+ steps$/ })
      .click();
    await expectAccessible(page);
  });
}

for (const rule of ["latest", "per-authority", "range", "of:human-rights-watch"]) {
  test(`nothing lies beyond the side by the rule ${rule}`, async ({ page }) => {
    await page.goto(`/nl${ARRESTED}&rule=${rule}&knownAt=2022-01-17`);
    const summaries = page.locator(".headline-rule > summary, .known-at summary");
    for (const summary of await summaries.all()) {
      const isOpen = await summary.evaluate((element) => element.parentElement?.hasAttribute("open"));
      if (!isOpen) await summary.click();
    }
    const beyond = await page.evaluate(() => {
      const { clientWidth, scrollWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(beyond).toBe(0);
  });
}
