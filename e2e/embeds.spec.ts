import { get } from "node:http";
import type { FrameLocator, Page } from "@playwright/test";
import { share } from "./pages/share";
import { expectAccessible } from "./support/axe";
import { ForeignPage } from "./support/foreign-page";
import { expect, test } from "./support/test";

const KAZAKHSTAN = "/events/kazakhstan-january-2022";
const ARRESTS = `${KAZAKHSTAN}?metric=arrested`;
const WIDTHS = [280, 360, 600, 900];
const MOST_BYTES = 25_000;

const newspaper = new ForeignPage();

test.beforeAll(() => newspaper.open());
test.afterAll(() => newspaper.close());

/** The code that the site gives for a view, or for what was shared. */
async function codeOn(page: Page, path: string): Promise<string> {
  await page.goto(path);
  return page.getByLabel("Code for the page", { exact: true }).inputValue();
}

/** How much of a frame's document lies beyond its frame, in px, and how much room is left below. */
function room(frame: FrameLocator) {
  return frame.locator("html").evaluate((html) => ({
    beside: html.scrollWidth - html.clientWidth,
    below: html.scrollHeight - html.clientHeight,
    spare: window.innerHeight - Math.ceil(document.body.getBoundingClientRect().height),
  }));
}

/** Opens a newspaper's page with a frame in a column of this width. */
async function inColumn(page: Page, code: string, widthPx: number): Promise<FrameLocator> {
  await page.setViewportSize({ width: Math.max(320, widthPx), height: 900 });
  await page.goto(newspaper.address(`<div style="width:${widthPx}px">${code}</div>`));
  const frame = page.frameLocator("iframe");
  await frame.getByRole("heading", { level: 1 }).waitFor();
  return frame;
}

for (const width of WIDTHS) {
  test(`a view is framed by another site, ${width} px wide, and fits`, async ({ page }) => {
    const code = await codeOn(page, `${KAZAKHSTAN}/embed?metric=arrested`);
    const asked: string[] = [];
    page.on("request", (request) => {
      if (request.frame().parentFrame()) asked.push(`${request.resourceType()} ${request.url()}`);
    });
    const frame = await inColumn(page, code, width);
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

test("no letter of the drawing is too small to read, whatever the width", async ({ page }) => {
  await page.goto(`/embed${ARRESTS}`);
  for (let width = 280; width <= 1300; width += 30) {
    await page.setViewportSize({ width, height: 800 });
    const px = await page.locator("svg:visible").evaluate((svg) => {
      const [, , own = 1] = (svg.getAttribute("viewBox") ?? "").split(" ").map(Number);
      return (Number(svg.getAttribute("font-size")) * svg.getBoundingClientRect().width) / own;
    });
    expect(px, `${width} px`).toBeGreaterThan(10);
    expect(px, `${width} px`).toBeLessThan(18);
  }
});

test.describe("in a sandbox", () => {
  // It is the browser's driver whose scripts are refused there.
  test.use({ allowedComplaints: [/sandboxed/] });

  test("without any script a frame shows all of it, and leads to the event's page", async ({
    page,
    context,
  }) => {
    const code = (await codeOn(page, `${KAZAKHSTAN}/embed`)).split("\n")[0] ?? "";
    const sandbox = "allow-popups allow-popups-to-escape-sandbox";
    const frame = await inColumn(page, code.replace("<iframe", `<iframe sandbox="${sandbox}"`), 360);
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

for (const width of [1280, 390])
  test(`anybody can choose a frame and copy its code, ${width} px wide`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 844 });
    await page.goto(`${ARRESTS}&range=all`);
    await page.getByRole("link", { name: "Embed this view" }).click();
    await page.getByLabel("Colours").selectOption("dark");
    await page.getByLabel("Language").selectOption("nl");
    await page.getByRole("button", { name: "Show", exact: true }).click();
    await expect(page.getByLabel("Code for the page", { exact: true })).toHaveValue(
      /\/embed\/events\/kazakhstan-january-2022\?metric=arrested&amp;range=all&amp;lang=nl&amp;theme=dark"/,
    );
    await expect(page.frameLocator("iframe").getByText("bijna 12.000").first()).toBeVisible();
    await expectAccessible(page);
    const beyond = await page.evaluate(() => {
      const { clientWidth, scrollWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(beyond).toBe(0);
  });

function background(page: Page): Promise<string> {
  return page.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor);
}

test("colours follow the reader, unless the address says otherwise", async ({ page }) => {
  const seen: Record<string, string[]> = { "": [], "?theme=light": [], "?theme=dark": [] };
  for (const [query, colours] of Object.entries(seen)) {
    await page.goto(`/embed${KAZAKHSTAN}${query}`);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      colours.push(await background(page));
    }
  }
  const [light = "", dark = ""] = seen[""] ?? [];
  expect(light).not.toBe(dark);
  expect(seen).toEqual({ "": [light, dark], "?theme=light": [light, light], "?theme=dark": [dark, dark] });
});

for (const [name, path] of [
  ["arrests", `/embed${ARRESTS}`],
  ["deaths in Dutch, in forced colours", `/embed${KAZAKHSTAN}?lang=nl&theme=dark`],
  ["a moment at which nothing was known", `/embed${KAZAKHSTAN}?knownAt=2022-01-01`],
] as const)
  test(`anybody can read a frame's own page: ${name}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(path);
    await expectAccessible(page);
    await page.emulateMedia({ forcedColors: "active" });
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });

test("it speaks the language that is asked for, and tells what it cannot use", async ({ page }) => {
  await page.goto(`/embed${ARRESTS}&lang=nl&scale=round&theme=pink`);
  await expect(page.locator("html")).toHaveAttribute("lang", "nl");
  await expect(page.getByText("bijna 12.000").first()).toBeVisible();
  await expect(page.getByText("“round” is geen schaal")).toBeVisible();
  await expect(page.getByText("“theme”")).toBeVisible();
  await expect(page.getByRole("link", { name: /Countline/ })).toHaveAttribute("href", `/nl${ARRESTS}`);
});

/** What goes over the wire for an address, compressed as a browser asks for it. */
function transferred(address: string): Promise<{ bytes: number; encoding: string | undefined }> {
  return new Promise((done, fail) => {
    get(address, { headers: { "accept-encoding": "gzip" } }, (answer) => {
      let bytes = 0;
      answer.on("data", (chunk: Buffer) => {
        bytes += chunk.length;
      });
      answer.on("end", () => done({ bytes, encoding: answer.headers["content-encoding"] }));
    }).on("error", fail);
  });
}

test("it is light, and everything is in it", async ({ request, baseURL }) => {
  const { bytes, encoding } = await transferred(`${baseURL}/embed${ARRESTS}`);
  expect(encoding).toBe("gzip");
  expect(bytes).toBeLessThan(MOST_BYTES);
  const html = await (await request.get(`/embed${ARRESTS}`)).text();
  expect(html).not.toMatch(/<script|<link|<img|\ssrc=|@import|url\(|\sstyle=|\son\w+=/);
  expect(html).toContain('<meta name="robots" content="noindex"/>');
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

test("a reader who has it is told so, and has it no more once it is another", async ({ request }) => {
  const first = await request.get(`/embed${ARRESTS}`);
  const headers = { "If-None-Match": first.headers().etag ?? "" };
  expect((await request.get(`/embed${ARRESTS}`, { headers })).status()).toBe(304);
  expect((await request.get(`/embed${ARRESTS}&theme=dark`, { headers })).status()).toBe(200);
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

test("what was shared is framed as it was shared, by another site", async ({ page }) => {
  await page.goto(`${ARRESTS}&knownAt=2022-01-12`);
  const path = await share(page);
  const code = await page.getByLabel("Code for the page", { exact: true }).inputValue();
  expect(code).toContain(`/embed${path.replace("/c", "")}"`);
  const frame = await inColumn(page, code, 360);
  await expect(frame.getByText("by the end of 12 January 2022")).toBeVisible();
  await expect(frame.locator("svg:visible")).toHaveCount(1);
  await expect(frame.getByText("Our records have changed")).toHaveCount(0);
  await expect(frame.getByRole("link", { name: /Look closer/ })).toHaveAttribute("href", path);
  expect(await room(frame)).toMatchObject({ beside: 0, below: 0 });
});

type Oembed = { html: string; width: number; height: number; title: string; type: string; version: string };

test("programs find out how a page is framed from its head", async ({ page, request, baseURL }) => {
  await page.goto(ARRESTS);
  const link = page.locator('link[type="application/json+oembed"]');
  const answer = await request.get((await link.getAttribute("href")) ?? "");
  expect(answer.headers()["access-control-allow-origin"]).toBe("*");
  const oembed = (await answer.json()) as Oembed;
  expect(oembed).toMatchObject({ version: "1.0", type: "rich", provider_name: "Countline" });
  expect(oembed.html).toContain(`src="${baseURL}/embed${ARRESTS}"`);
  const frame = await inColumn(page, oembed.html, oembed.width);
  await expect(frame.getByRole("img", { name: oembed.title })).toBeVisible();
  expect(await room(frame)).toMatchObject({ beside: 0, below: 0 });
});

test("oEmbed keeps to the size that it is given, in both forms", async ({ request, baseURL }) => {
  const ask = (query: Record<string, string>) =>
    request.get(`/api/oembed?${new URLSearchParams({ url: `${baseURL}/nl${KAZAKHSTAN}`, ...query })}`);
  const small = (await (await ask({ maxwidth: "320", maxheight: "400" })).json()) as Oembed;
  expect(small).toMatchObject({ width: 320, height: 400 });
  expect(small.html).toContain("lang=nl");
  expect(small.html).toContain('width="320" height="400"');
  const xml = await ask({ format: "xml", maxwidth: "320", maxheight: "400" });
  expect(xml.headers()["content-type"]).toContain("text/xml");
  expect(await xml.text()).toMatch(/<oembed>.*<width>320<\/width><height>400<\/height><\/oembed>/s);
  expect((await ask({ format: "yaml" })).status()).toBe(501);
  expect((await ask({ url: "https://elsewhere.example/events/x" })).status()).toBe(404);
  expect((await ask({ url: `${baseURL}/events/atlantis` })).status()).toBe(404);
  expect((await ask({ url: "nothing" })).status()).toBe(400);
});
