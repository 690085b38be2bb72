import { expectAccessible } from "./support/axe";
import { expect, test } from "./support/test";
import { serveWithoutScripts } from "./support/without-scripts";

const KAZAKHSTAN = "/events/kazakhstan-january-2022";
const WEEK = `${KAZAKHSTAN}/compare?from=2022-01-09&to=2022-01-15`;
const THREE = "/compare?events=kazakhstan-january-2022,norway-attacks-2011,grenfell-tower-2017";

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("an event's page leads to what changed between two days", async ({ page }) => {
      await page.goto(KAZAKHSTAN);
      await page.getByRole("link", { name: "Compare two moments" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("What changed between two moments");
      await page.getByLabel("From the end of").fill("2022-01-09");
      await page.getByLabel("to the end of").fill("2022-01-15");
      await page.getByRole("button", { name: "Compare" }).click();
      await expect(page).toHaveURL(/from=2022-01-09&to=2022-01-15/);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(
        "What changed between 9 January 2022 and 15 January 2022",
      );
    });

    test("what was withdrawn is told with its state then and now, and leads to the act", async ({ page }) => {
      await page.goto(`${WEEK}&metric=deaths&population=everyone&place=whole`);
      const retracted = page.getByRole("table", { name: "1 retracted" }).getByRole("row", { name: /164/ });
      await expect(retracted).toContainText("stands, disputed");
      await expect(retracted.locator("s").filter({ hasText: "164" })).toBeVisible();
      await expect(page.getByRole("table", { name: "1 removed, unexplained" })).toContainText(
        "more than 160",
      );
      await retracted.getByRole("link", { name: /^retracted by/ }).click();
      await expect(page).toHaveURL(/knownAt=2022-01-15.*#act-/);
      await expect(page.locator("article:target")).toContainText("Retraction");
    });

    test("a new figure leads to its row, as known at the second moment", async ({ page }) => {
      await page.goto(WEEK);
      const added = page.getByRole("table", { name: /new figures/ }).getByRole("row", { name: /^225/ });
      await added.getByRole("link", { name: "deaths", exact: true }).click();
      await expect(page).toHaveURL(/knownAt=2022-01-15.*#figure-/);
      await expect(page.locator("tr:target")).toContainText("225");
    });

    test("events are chosen, drawn side by side or in one, and told as a table", async ({ page }) => {
      await page.goto("/");
      await page.getByRole("link", { name: "Compare", exact: true }).click();
      await page.getByLabel("Unrest in Kazakhstan, January 2022").check();
      await page.getByLabel("Grenfell Tower fire").check();
      await page.getByRole("button", { name: "Compare" }).click();
      await expect(page.getByRole("img", { name: /^Deaths: / })).toHaveCount(2);
      await expect(page.getByRole("row", { name: /Grenfell Tower fire/ })).toContainText("72");
      await page.getByLabel("Drawn as").selectOption("one");
      await page.getByLabel("Scale", { exact: true }).selectOption("log");
      await page.getByLabel("Days", { exact: true }).selectOption("30");
      await page.getByRole("button", { name: "Compare" }).click();
      await expect(page).toHaveURL(/as=one&scale=log&days=30/);
      const chart = page.locator("svg.chart:visible");
      await expect(chart).toHaveCount(1);
      await expect(chart.locator("path.compare-line")).toHaveCount(2);
      await expect(chart.locator("text", { hasText: "Grenfell" })).toBeVisible();
    });
  });
}

test("the figure that stood at each moment is named, and both moments are lines on the timeline", async ({
  page,
}) => {
  await page.goto(`${WEEK}&metric=deaths`);
  const headlines = page.getByRole("region", { name: "Deaths, everyone" });
  await expect(headlines.getByRole("heading", { level: 3 })).toHaveText([
    "At the end of 9 January 2022",
    "At the end of 15 January 2022",
  ]);
  await expect(headlines).toContainText("225");
  const chart = page.locator("svg.chart:visible");
  await expect(chart.locator(".compare-moment")).toHaveCount(2);
  await expect(chart.locator(".compare-changed").first()).toBeVisible();
});

test("one metric of many is a link, with all others a link away", async ({ page }) => {
  await page.goto(WEEK);
  await page.getByRole("link", { name: /^arrested \d/ }).click();
  await expect(page).toHaveURL(/metric=arrested/);
  await expect(page.getByRole("table", { name: /new figures/ })).not.toContainText("injured");
  await page.getByRole("link", { name: "all that is counted" }).click();
  await expect(page.getByRole("table", { name: /new figures/ })).toContainText("injured");
});

test("moments that cannot be read, are missing or the wrong way round are told", async ({ page }) => {
  await page.goto(`${KAZAKHSTAN}/compare?from=yesterday&to=2022-01-15&metric=deads`);
  await expect(page.getByText("“yesterday” is not a day or moment")).toBeVisible();
  await expect(page.getByText("“deads” is not something that is counted here")).toBeVisible();
  await page.goto(`${KAZAKHSTAN}/compare?from=2022-01-09`);
  await expect(page.getByText("No second moment was given")).toBeVisible();
  await page.goto(`${KAZAKHSTAN}/compare?from=2022-01-15&to=2022-01-09`);
  await expect(page.getByText("the two were swapped")).toBeVisible();
  await expect(page.getByLabel("From the end of")).toHaveValue("2022-01-09");
  await page.goto(`${KAZAKHSTAN}/compare?from=2022-01-09&to=2022-01-09`);
  await expect(page.getByText("Nothing of this changed between these moments.")).toBeVisible();
});

test("events that do not exist, and more than four of them, are told", async ({ page }) => {
  await page.goto(`${THREE},atlantis&events=derna-flood-2023&events=maui-fires-2023&as=pie`);
  await expect(
    page.getByText("Four events at most are compared; “maui-fires-2023” was left out."),
  ).toBeVisible();
  await expect(page.getByText("There is no event “atlantis”")).toBeVisible();
  await expect(page.getByText("“pie” is not a way to draw")).toBeVisible();
  await page.goto("/compare?events=grenfell-tower-2017");
  await expect(page.getByText("It takes at least two events to compare")).toBeVisible();
});

test("Dutch says the same in Dutch", async ({ page }) => {
  await page.goto(`/nl${WEEK}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Wat er veranderde tussen 9 januari 2022 en 15 januari 2022",
  );
  await page.goto(`/nl${THREE}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Gebeurtenissen naast elkaar");
});

for (const path of [`${KAZAKHSTAN}/compare`, `${WEEK}&metric=deaths`, "/compare", THREE, `${THREE}&as=one`]) {
  test(`anybody can read ${path}, without JavaScript too`, async ({ page }) => {
    // Axe looks at thousands of things, in light and in dark.
    test.slow();
    await serveWithoutScripts(page);
    const answer = await page.goto(path);
    expect(await answer?.text()).not.toMatch(/<[a-z][^>]*\sstyle=/i);
    await expectAccessible(page);
    const beyond = await page.evaluate(() => {
      const { clientWidth, scrollWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(beyond).toBe(0);
  });
}

test.describe("an event that is not there", () => {
  test.use({ allowedComplaints: [/404/] });

  test("has nothing to compare", async ({ page }) => {
    const answer = await page.goto("/events/atlantis/compare?from=2022-01-09");
    expect(answer?.status()).toBe(404);
  });
});
