import { get } from "node:http";
import type { Page } from "@playwright/test";
import { expectAccessible } from "./support/axe";
import { expect, test } from "./support/test";

// What a frame shows, looked at by itself.

const KAZAKHSTAN = "/events/kazakhstan-january-2022";
const ARRESTS = `${KAZAKHSTAN}?metric=arrested`;
const MOST_BYTES = 25_000;

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

test("a reader who has it is told so, and has it no more once it is another", async ({ request }) => {
  const first = await request.get(`/embed${ARRESTS}`);
  const headers = { "If-None-Match": first.headers().etag ?? "" };
  expect((await request.get(`/embed${ARRESTS}`, { headers })).status()).toBe(304);
  expect((await request.get(`/embed${ARRESTS}&theme=dark`, { headers })).status()).toBe(200);
});
