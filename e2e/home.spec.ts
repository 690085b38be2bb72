import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expectAccessible } from "./support/axe";
import { freePort, SiteProcess } from "./support/site-process";
import { expect, test } from "./support/test";

const KAZAKHSTAN = "Unrest in Kazakhstan, January 2022";

const titles = (page: Page) => page.locator("main li h2").allTextContents();
const show = (page: Page) => page.getByRole("search").getByRole("button", { name: "Show" }).click();

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("an event is found by a printed phrase, the beginning of a name, and with a slip of the finger", async ({
      page,
    }) => {
      await page.goto("/");
      const all = (await titles(page)).length;
      for (const text of ["bijna 8.000 betogers", "TOKÁY", "kazahkstan"]) {
        await page.getByLabel("Search").fill(text);
        await show(page);
        await expect(page).toHaveURL(/[?&]q=/);
        await expect(page.getByLabel("Search")).toHaveValue(text);
        await expect(page.getByRole("heading", { level: 2, name: KAZAKHSTAN })).toBeVisible();
        // Other tests publish events meanwhile.
        await expect(page.getByText(/^1 of \d+ events/)).toBeVisible();
      }
      await expect(page.getByText("No event has these very words")).toBeVisible();
      await page.getByRole("link", { name: "Show all events" }).click();
      await expect(page.getByText(/^\d+ events/)).toBeVisible();
      expect((await titles(page)).length).toBeGreaterThanOrEqual(all);
    });

    test("filters narrow together, and the address keeps them", async ({ page }) => {
      await page.goto("/");
      await page.getByLabel("Country").selectOption("Norway");
      await page.getByLabel("Year").selectOption("2011");
      await page.getByLabel("With retractions").check();
      await show(page);
      await expect(page).toHaveURL(/country=NO&year=2011&metric=&sort=change&retractions=yes/);
      await expect(page.locator("main li h2")).toHaveCount(1);
      await expect(page.locator("main li h2")).toContainText("Utøya");
      await expect(page.getByLabel("Country")).toHaveValue("NO");
      await expect(page.getByLabel("With retractions")).toBeChecked();
    });

    test("what fits nothing says what to change, and does it", async ({ page }) => {
      await page.goto("/?q=tokayev&country=NO");
      await expect(page.getByText("No event fits")).toBeVisible();
      await page.getByRole("link", { name: "in any country, not only Norway" }).click();
      await expect(page.locator("main li h2")).toHaveText([KAZAKHSTAN]);
      await page.goto("/?q=xylophone&year=1999");
      await page.getByRole("link", { name: "without the words “xylophone”" }).click();
      await expect(page).toHaveURL("/?year=1999");
    });
  });
}

test("the latest change comes first, or the latest event", async ({ page }) => {
  await page.goto("/");
  const said = await page.locator("main li").filter({ hasText: "latest change" }).allTextContents();
  const days = said.map((text) => Date.parse(/latest change (\d+ \w+ \d+)/.exec(text)?.[1] ?? ""));
  expect(days.length).toBeGreaterThan(1);
  expect(days).toEqual(days.toSorted((a, b) => b - a));

  await page.getByLabel("Order").selectOption("Date of event");
  await show(page);
  await expect(page).toHaveURL(/sort=date/);
  const byDate = [/Kazakhstan, January 2022/, /Grenfell/, /Utøya/];
  const order = await titles(page);
  const places = byDate.map((title) => order.findIndex((one) => title.test(one)));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
});

test("a card says in words what its picture shows", async ({ page }) => {
  await page.goto("/?q=Grenfell");
  await expect(page.getByRole("img")).toHaveAccessibleName(
    /^Deaths step by step, .*: \d+ figures, .*withdrawn\. The line in colour is /,
  );
});

test("what cannot be searched for is told, and events are shown all the same", async ({ page }) => {
  const address = "/?q=%25%25&country=Atlantis&year=soon&metric=deads&sort=size&after=nonsense&page=2";
  const answer = await page.goto(address);
  expect(answer?.status()).toBe(200);
  for (const text of [
    "“%%” cannot be searched for",
    "“Atlantis” is not a country’s code",
    "“soon” is not a year",
    "“deads” is not something that is counted here",
    "“size” is not an order",
    "a place in the list that cannot be found",
    "“page” is not a choice for this page",
  ])
    await expect(page.getByText(text)).toBeVisible();
  await expect(page.getByRole("heading", { level: 2, name: KAZAKHSTAN })).toBeVisible();
  await expectAccessible(page);
});

test("whatever is typed is only text", async ({ request }) => {
  for (const text of [
    "'",
    "a' | b:*",
    "%00",
    "\\",
    "$1",
    "🔥",
    "x".repeat(3_000),
    "\u0000unrest",
    "\ud83d",
  ]) {
    const answer = await request.get(`/?q=${encodeURIComponent(text.toWellFormed())}`);
    expect(answer.status(), text).toBe(200);
  }
});

test("nothing lies beyond the side of a narrow or empty list", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of ["/?q=kazakhstan", "/?q=xylophone&country=NO", `/?q=${"x".repeat(300)}`]) {
    await page.goto(path);
    const beyond = await page.evaluate(() => {
      const { clientWidth, scrollWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(beyond, path).toBe(0);
    await expectAccessible(page);
  }
});

test("Dutch says the same in Dutch", async ({ page }) => {
  await page.goto("/nl?q=tokajev&country=KZ");
  await expect(page.getByText(/^1 van \d+ gebeurtenissen/)).toBeVisible();
  await expect(page.getByLabel("Land")).toHaveValue("KZ");
});

test.describe("more events than a page holds", () => {
  // A site of its own is filled and started first.
  test.describe.configure({ timeout: 120_000 });
  let folder: string;
  let site: SiteProcess;

  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "countline-pages-"));
    const script = join("e2e", "process", "save-events-process.ts");
    execFileSync(process.execPath, ["--import", "tsx", script, folder, "45"]);
    site = await new SiteProcess({
      dataDir: folder,
      port: await freePort(),
      env: { COUNTLINE_DEMO: "off" },
    }).healthy();
  });
  test.afterAll(async () => {
    await site.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test("are seen page by page, each once", async ({ page }) => {
    await page.goto(`${site.url}/?sort=date`);
    await expect(page.getByText("45 events", { exact: true })).toBeVisible();
    const seen = await titles(page);
    expect(seen).toHaveLength(20);
    for (const length of [40, 45]) {
      await page.getByRole("link", { name: "Next events" }).click();
      await expect(
        page.getByRole("link", { name: `Event no. ${45 - seen.length}`, exact: true }),
      ).toBeVisible();
      seen.push(...(await titles(page)));
      expect(seen).toHaveLength(length);
    }
    expect(seen).toEqual(Array.from({ length: 45 }, (_, index) => `Event no. ${45 - index}`));
    await expect(page.getByRole("link", { name: "Next events" })).toHaveCount(0);
    await expectAccessible(page);
    await page.getByRole("link", { name: "From the beginning" }).click();
    await expect(page.getByRole("link", { name: "Event no. 45", exact: true })).toBeVisible();
  });
});
