import { expectAccessible } from "./support/axe";
import { expect, test } from "./support/test";

const KAZAKHSTAN = "/events/kazakhstan-january-2022";

test("the list of events leads to an event", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Unrest in Kazakhstan, January 2022" }).click();
  await expect(page).toHaveURL(KAZAKHSTAN);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Unrest in Kazakhstan, January 2022");
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("the timeline shows the withdrawn figures as withdrawn, and leads to the notice", async ({
      page,
    }) => {
      await page.goto(KAZAKHSTAN);
      const chart = page.locator("svg.chart:visible");
      await expect(chart).toBeVisible();
      await expect(chart.locator("text", { hasText: "more than 160" }).first()).toBeVisible();
      await expect(chart.locator(".chart-strike").first()).toBeVisible();
      const removed = page.getByRole("row").filter({ hasText: "more than 160" });
      await expect(removed.locator("s").filter({ hasText: "more than 160" })).toBeVisible();
      await expect(removed).toContainText("removed");
      await expect(removed).toContainText("meer dan 160 doden");
      await expect(removed).toContainText("Ministry of Health");
    });

    test("metric, group and place are links, and the address keeps them", async ({ page, isMobile }) => {
      await page.goto(KAZAKHSTAN);
      await page.getByRole("link", { name: /^Arrested \d/ }).click();
      await expect(page).toHaveURL(/metric=arrested/);
      await expect(page.getByRole("row").filter({ hasText: "nearly 8,000" }).first()).toContainText(
        "bijna 8.000",
      );
      await page.getByRole("link", { name: /^Deaths \d/ }).click();
      if (isMobile) await page.locator(".narrow-fold > summary").click();
      await page.getByRole("link", { name: "security forces", exact: true }).click();
      await expect(page).toHaveURL(/population=security-forces/);
      const corrected = page.getByRole("row").filter({ hasText: "corrected" });
      await expect(corrected.locator("s")).toHaveText("18");
    });

    test("an earlier day shows what was known then", async ({ page }) => {
      await page.goto(KAZAKHSTAN);
      await page.getByLabel("Known at", { exact: true }).fill("2022-01-09");
      await page.getByRole("button", { name: "Show", exact: true }).click();
      await expect(page).toHaveURL(/knownAt=2022-01-09/);
      await expect(page.getByRole("row").filter({ hasText: "164" }).first()).toContainText("disputed");
      await expect(page.getByRole("row").filter({ hasText: "225" })).toHaveCount(0);
    });
  });
}

test("an address that cannot be read is told, and the event is shown all the same", async ({ page }) => {
  await page.goto(`${KAZAKHSTAN}?metric=deads&knownAt=yesterday`);
  await expect(page.getByText("“deads” is not something that is counted here")).toBeVisible();
  await expect(page.getByText("“yesterday” is not a day or moment")).toBeVisible();
  await expect(page.locator("svg.chart:visible")).toBeVisible();
});

test("anybody can read all of a group's figures", async ({ page }) => {
  await page.goto(`${KAZAKHSTAN}?population=security-forces&range=all`);
  await expectAccessible(page);
});

for (const view of ["", "?metric=arrested", "?range=all", "?knownAt=2022-01-09"]) {
  test(`nothing lies beyond the side of ${KAZAKHSTAN}${view}`, async ({ page }) => {
    await page.goto(`${KAZAKHSTAN}${view}`);
    const beyond = await page.evaluate(() => {
      const { clientWidth, scrollWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(beyond).toBe(0);
  });
}

test("Dutch says the same in Dutch", async ({ page }) => {
  await page.goto(`/nl${KAZAKHSTAN}?metric=arrested`);
  await expect(page.locator("html")).toHaveAttribute("lang", "nl");
  await expect(page.getByRole("row").filter({ hasText: "bijna 8.000" }).first()).toBeVisible();
});

test("no page sends a style attribute, which the policy would refuse", async ({ request }) => {
  for (const path of ["/", KAZAKHSTAN, "/sign-in"]) {
    const answer = await request.get(path);
    expect(answer.headers()["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(await answer.text()).not.toMatch(/<[a-z][^>]*\sstyle=/i);
  }
});

test("the largest script of every page asks to be compiled while it comes in", async ({ request }) => {
  const page = await (await request.get(KAZAKHSTAN)).text();
  const paths: string[] = page.match(/(?<=<script src=")[^"]+/g) ?? [];
  const scripts = await Promise.all(paths.map(async (path) => (await request.get(path)).text()));
  const [largest] = scripts.toSorted((a, b) => b.length - a.length);
  expect(largest?.startsWith("//# allFunctionsCalledOnLoad\n")).toBe(true);
});

test("every answer has a policy, also for what is not there", async ({ request }) => {
  for (const path of [
    "/icon.svg",
    "/nothing.txt",
    "/nothing",
    "/api/v1/events",
    "/api/nothing",
    "/api/health",
  ]) {
    const policy = (await request.get(path)).headers()["content-security-policy"];
    expect(policy, path).toContain("frame-ancestors 'none'");
  }
});

test.describe("an event that is not there", () => {
  test.use({ allowedComplaints: [/404/] });

  for (const path of [
    "/nothing",
    "/foo.php",
    "/nl/foo.php",
    "/figures/a.b",
    "/sources/a.b",
    "/agents/a.b",
    "/events/a.b",
  ])
    test(`is told of on a page of ours: ${path}`, async ({ page }) => {
      const answer = await page.goto(path);
      expect(answer?.status()).toBe(404);
      expect(answer?.headers()["content-security-policy"]).toContain("style-src 'self'");
      const heading = path.startsWith("/nl") ? "Hier staat geen pagina" : "There is no page here";
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
      await expect(page.getByRole("navigation").first()).toBeVisible();
    });

  test("says so", async ({ page }) => {
    const answer = await page.goto("/events/atlantis");
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectAccessible(page);
  });
});
