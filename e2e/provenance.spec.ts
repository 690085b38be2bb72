import type { Page } from "@playwright/test";
import { expectAccessible } from "./support/axe";
import { expect, test } from "./support/test";

const KAZAKHSTAN = "/events/kazakhstan-january-2022";

const row = (page: Page, text: string) => page.getByRole("row").filter({ hasText: text }).first();
const section = (page: Page, name: string) => page.getByRole("region", { name });

/** From the event's table to the page of a figure, whose number and words its row has. */
async function openFigure(page: Page, number: string, words: string, query = ""): Promise<void> {
  await page.goto(`${KAZAKHSTAN}${query}`);
  await row(page, words).getByRole("link", { name: number, exact: true }).click();
  await expect(page).toHaveURL(/\/figures\/[a-z0-9]+$/);
}

async function openAgent(page: Page, name: string, query = ""): Promise<void> {
  await page.goto(`${KAZAKHSTAN}${query}`);
  const table = page.getByRole("table").first();
  await table.getByRole("link", { name, exact: true }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
}

/** Whether everything within the page that a link leads to is there. */
async function brokenAnchors(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("a[href^='#']")]
      .map((link) => link.getAttribute("href") ?? "")
      .filter((href) => document.getElementById(href.slice(1)) === null),
  );
}

async function expectFits(page: Page): Promise<void> {
  const beyond = await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(beyond).toBe(0);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a figure is traced from who said it to what became of it", async ({ page }) => {
      await openFigure(page, "164", "164 people dead");
      await expect(page).toHaveTitle(/^164 deaths: Unrest in Kazakhstan/);
      const heading = page.getByRole("heading", { level: 1 });
      await expect(heading.locator("s")).toHaveText("164 deaths");
      const chain = section(page, "Who said it");
      await expect(chain.getByRole("listitem")).toHaveCount(2);
      await expect(chain.locator("s")).toHaveText("Ministry of Health of Kazakhstan");
      await expect(chain.getByRole("link", { name: /^cut off/ })).toHaveAttribute("href", /^#act-/);
      const prints = section(page, "Where it was printed");
      await expect(prints).toContainText("6 sources");
      await expect(prints.locator("q[lang=en]").first()).toBeVisible();
      const acts = section(page, "What was done to it");
      await expect(acts.getByRole("heading", { level: 3 })).toHaveText([/^Disavowal/, /^Retraction/]);
      await expect(acts).toContainText("technical error");
      await expect(page.locator("svg.chart:visible .chart-emphasis")).toBeVisible();
      expect(await brokenAnchors(page)).toEqual([]);
    });

    test("two prints of one report are one origin", async ({ page }) => {
      await openFigure(page, "more than 160", "meer dan 160 doden");
      const prints = section(page, "Where it was printed");
      await expect(prints).toContainText("2 sources, 1 origin");
      await expect(prints.locator("q[lang=nl]")).toHaveText(["meer dan 160 doden", "meer dan 160 doden"]);
      await expect(section(page, "What it says")).toContainText("161 or more; no upper bound is given");
    });

    test("a corrected figure leads to what replaced it, along its line and back to the event", async ({
      page,
    }) => {
      await openFigure(page, "18", "corrected", "?population=security-forces");
      await expect(page.getByRole("navigation", { name: "Neighbours on its line" })).toContainText("16");
      await section(page, "What was done to it").getByRole("link", { name: "16 deaths" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("16 deaths (security forces)");
      await expect(section(page, "What was done to it")).toContainText("It replaced 18 deaths");
      await page.getByRole("link", { name: "See it on the event’s timeline" }).click();
      await expect(page).toHaveURL(/population=security-forces#figure-/);
      const id = new URL(page.url()).hash.slice(1);
      await expect(page.locator(`[id="${id}"]`)).toContainText("16");
    });

    test("a source shows what it printed and what became of that, and never its text", async ({ page }) => {
      await openFigure(page, "more than 160", "meer dan 160 doden");
      await section(page, "Where it was printed").getByRole("link").first().click();
      await expect(page).toHaveURL(/\/sources\//);
      const removed = row(page, "meer dan 160 doden");
      await expect(removed.locator("s").first()).toHaveText("more than 160");
      await expect(removed).toContainText("before this appeared, and told so here");
      await expect(row(page, "nearly 8,000")).toContainText("superseded");
      await expect(page.locator("svg.chart:visible .chart-ring").first()).toBeVisible();
      await expect(section(page, "What it reports being done to figures")).toContainText("Removal");
      expect(await brokenAnchors(page)).toEqual([]);
    });

    test("an agent shows its record as counts, with what was not its own apart", async ({ page }) => {
      await openAgent(page, "Ministry of Health of Kazakhstan");
      const record = section(page, "What became of its figures");
      await expect(row(page, "credited to it, and disavowed")).toContainText("5 retracted · 1 removed");
      await expect(row(page, "credited to it, and disavowed")).toContainText("median of 6");
      await expect(record.getByRole("row").filter({ hasText: "Unrest in Kazakhstan" })).toContainText("none");
      await expect(page.getByRole("link", { name: "Azhar Giniyat" }).first()).toBeVisible();
      expect(await brokenAnchors(page)).toEqual([]);
    });
  });
}

test("the interior ministry's one correction is told with how long it stood", async ({ page }) => {
  await openAgent(page, "Interior Ministry of Kazakhstan", "?population=security-forces");
  const own = section(page, "What became of its figures").getByRole("row").nth(1);
  await expect(own).toContainText("1 corrected");
  await expect(own).toContainText("3 days");
});

test("a figure is shown as our records stood at a revision, and other pages say that they cannot be", async ({
  page,
  request,
}) => {
  const { revision } = await (await request.get("/api/v1/metrics")).json();
  const { figures } = await (
    await request.get("/api/v1/figures?event=kazakhstan-january-2022&limit=1")
  ).json();
  const [figure] = figures;
  const path = `/figures/${figure.id}`;
  await page.goto(`${path}?revision=${revision}`);
  await expect(page.getByText(`As our records stood at revision ${revision}`)).toBeVisible();
  await page.getByRole("link", { name: "See the newest" }).click();
  await expect(page).toHaveURL(path);
  await expect(page.getByText("As our records stood")).toHaveCount(0);
  await page.goto(`${path}?revision=${revision + 1000}`);
  await expect(page.getByText(`There is no revision “${revision + 1000}”`)).toBeVisible();
  for (const other of [`/sources/${figure.appearances[0].source}`, "/method"]) {
    await page.goto(`${other}?revision=${revision}`);
    await expect(page.getByText("“revision” is not something that this page can be asked")).toBeVisible();
  }
});

test("links out of the site are marked, and give nothing away", async ({ page }) => {
  await openFigure(page, "164", "164 people dead");
  const outward = section(page, "Where it was printed").getByRole("link", { name: /leads to another site/ });
  expect(await outward.count()).toBeGreaterThan(3);
  for (const link of await outward.all()) expect(await link.getAttribute("rel")).toContain("noopener");
});

test("Dutch traces in Dutch", async ({ page }) => {
  await openFigure(page, "164", "164 people dead");
  await page.goto(`/nl${new URL(page.url()).pathname}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("164 doden");
  await expect(page.getByRole("heading", { name: "Wie het zei" })).toBeVisible();
});

const OPEN: [string, (page: Page) => Promise<void>][] = [
  ["a figure", (page) => openFigure(page, "164", "164 people dead")],
  [
    "a source",
    async (page) => {
      await openFigure(page, "more than 160", "meer dan 160 doden");
      await section(page, "Where it was printed").getByRole("link").first().click();
      await expect(page).toHaveURL(/\/sources\//);
    },
  ],
  ["an agent", (page) => openAgent(page, "Ministry of Health of Kazakhstan")],
];

for (const [name, open] of OPEN) {
  test(`anybody can read the page of ${name}, on any screen`, async ({ page }) => {
    // Axe looks at many things, four times over.
    test.slow();
    await open(page);
    await expectFits(page);
    await expectAccessible(page);
  });
}

test.describe("what is not public", () => {
  test.use({ allowedComplaints: [/404/] });

  for (const kind of ["figures", "sources", "agents"])
    test(`${kind} that there are not are not found`, async ({ page }) => {
      for (const id of ["abcdefghijklmnop", "nothing", "%00"]) {
        const answer = await page.goto(`/${kind}/${id}`);
        expect(answer?.status(), id).toBe(404);
        await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no page here");
      }
    });
});
