import { codeOn, inColumn, room } from "./pages/frame";
import { share } from "./pages/share";
import { expectAccessible } from "./support/axe";
import { ForeignPage } from "./support/foreign-page";
import { expect, test } from "./support/test";

// Frames on pages of other sites.

const KAZAKHSTAN = "/events/kazakhstan-january-2022";
const ARRESTS = `${KAZAKHSTAN}?metric=arrested`;
const WIDTHS = [280, 360, 600, 900];

const newspaper = new ForeignPage();

test.beforeAll(() => newspaper.open());
test.afterAll(() => newspaper.close());

for (const width of WIDTHS) {
  test(`a view is framed by another site, ${width} px wide, and fits`, async ({ page }) => {
    const code = await codeOn(page, `${KAZAKHSTAN}/embed?metric=arrested`);
    const asked: string[] = [];
    page.on("request", (request) => {
      if (request.frame().parentFrame()) asked.push(`${request.resourceType()} ${request.url()}`);
    });
    const frame = await inColumn(page, newspaper, code, width);
    await expect(frame.locator("svg:visible")).toHaveCount(1);
    await expect(frame.getByRole("img", { name: /^Arrested/ })).toBeVisible();
    await expect(frame.getByText("nearly 12,000", { exact: true }).first()).toBeVisible();
    await expect(frame.getByText(/said Associated Press/)).toBeVisible();
    await expect(frame.locator("svg:visible title").first()).toHaveText(/more than 200, .*superseded/);
    await expect.poll(async () => (await room(frame)).spare).toBeLessThan(60);
    expect(await room(frame)).toMatchObject({ beside: 0, below: 0 });
    expect(asked).toEqual([expect.stringMatching(/^document .*\/embed\/events\//)]);
  });
}

test.describe("in a sandbox", () => {
  // It is the browser's driver whose scripts are refused there.
  test.use({ allowedComplaints: [/sandboxed/] });

  test("without any script a frame shows all of it, and leads to the event's page", async ({
    page,
    context,
  }) => {
    const code = (await codeOn(page, `${KAZAKHSTAN}/embed`)).split("\n")[0] ?? "";
    const sandbox = "allow-popups allow-popups-to-escape-sandbox";
    const frame = await inColumn(
      page,
      newspaper,
      code.replace("<iframe", `<iframe sandbox="${sandbox}"`),
      360,
    );
    const { beside, below } = await room(frame);
    expect({ beside, below }).toEqual({ beside: 0, below: 0 });
    await frame.getByText("figures as a table").click();
    const row = frame.getByRole("row").filter({ hasText: "more than 160" });
    await expect(row.locator("s")).toBeVisible();
    await expect(row).toContainText("removed");
    const opened = context.waitForEvent("page");
    await frame.getByRole("link", { name: /Look closer/ }).click();
    const live = await opened;
    await expect(live).toHaveURL(KAZAKHSTAN);
    expect(await live.evaluate(() => window.opener)).toBeNull();
  });
});

test("what was shared is framed as it was shared, by another site", async ({ page }) => {
  await page.goto(`${ARRESTS}&knownAt=2022-01-12`);
  const path = await share(page);
  const code = await page.getByLabel("Code for the page", { exact: true }).inputValue();
  expect(code).toContain(`/embed${path.replace("/c", "")}"`);
  const frame = await inColumn(page, newspaper, code, 360);
  await expect(frame.getByText("by the end of 12 January 2022")).toBeVisible();
  await expect(frame.locator("svg:visible")).toHaveCount(1);
  await expect(frame.getByText("Our records have changed")).toHaveCount(0);
  await expect(frame.getByRole("link", { name: /Look closer/ })).toHaveAttribute("href", path);
  expect(await room(frame)).toMatchObject({ beside: 0, below: 0 });
});

test("only what is meant for frames may be framed", async ({ request }) => {
  const embed = (await request.get(`/embed${KAZAKHSTAN}`)).headers();
  expect(embed["content-security-policy"]).toMatch(
    /^default-src 'none'; style-src 'sha256-[\w+/=]+'; base-uri 'none'; form-action 'none'; frame-ancestors \*$/,
  );
  expect(embed).not.toHaveProperty("x-frame-options");
  const others = [
    "/",
    KAZAKHSTAN,
    `${KAZAKHSTAN}/embed`,
    "/sign-in",
    "/embed",
    "/embed.js",
    "/embedded",
    "/api/v1/events",
  ];
  for (const path of others) {
    const headers = (await request.get(path)).headers();
    expect(headers["content-security-policy"], path).toContain("frame-ancestors 'none'");
    expect(headers["x-frame-options"], path).toBe("DENY");
  }
});

test.describe("in somebody's frame", () => {
  test.use({ allowedComplaints: [/frame/i] });

  test("an event's page is not shown", async ({ page, baseURL }) => {
    await page.goto(newspaper.address(`<iframe title="x" src="${baseURL}${KAZAKHSTAN}"></iframe>`));
    await expect(page.frameLocator("iframe").getByText("Unrest in Kazakhstan")).toHaveCount(0);
    expect(page.frames().map((frame) => frame.url())).not.toContain(`${baseURL}${KAZAKHSTAN}`);
  });
});

test.describe("where there is nothing", () => {
  test.use({ allowedComplaints: [/404/] });

  test("a frame says so in the embeds' own look, and may be framed", async ({ page }) => {
    for (const path of ["/embed/events/atlantis?lang=nl", "/embed/0000000000000000", "/embed/a/b/c"]) {
      const answer = await page.goto(path);
      expect(answer?.status(), path).toBe(404);
      expect(answer?.headers()["content-security-policy"]).toContain("frame-ancestors *");
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.getByRole("link", { name: /Countline/ })).toBeVisible();
    }
    await expectAccessible(page);
  });
});
