import type { Page } from "@playwright/test";
import { share } from "./pages/share";
import { expect, test } from "./support/test";

// What a reader takes away from a shared view. The clipboard is the browser's own.

const VIEW = "/events/kazakhstan-january-2022?metric=arrested";

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

async function copy(page: Page, name: string): Promise<string> {
  const field = page.getByRole("textbox", { name, exact: true });
  const button = page.getByRole("button", { name: `Copy: ${name}` });
  await button.click();
  const text = await field.inputValue();
  await expect.poll(() => copied(page)).toBe(text);
  return text;
}

test.describe("with a clipboard", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("link and citations are copied just as the page shows them", async ({ page, request }) => {
    await page.goto(VIEW);
    const path = await share(page);
    const link = await copy(page, "Permanent link");
    expect(new URL(link).pathname).toBe(path);
    expect((await request.get(link)).status()).toBe(200);
    const hash = await page.locator(".shared-hashes dd").last().textContent();
    const plain = await copy(page, "Citation");
    await page.locator("summary", { hasText: "BibTeX" }).click();
    const bibtex = await copy(page, "BibTeX");
    expect(bibtex).toMatch(/^@misc\{/);
    await page.locator("summary", { hasText: "CSL-JSON" }).click();
    const csl = await copy(page, "CSL-JSON");
    const [cited] = [JSON.parse(csl)].flat();
    expect(cited).toMatchObject({ URL: link });
    for (const citation of [plain, bibtex, csl]) {
      expect(citation).toContain(link);
      expect(citation).toContain(hash ?? "no hash");
      expect(citation).toMatch(/revision \d+/);
    }
  });
});

test.describe("without leave to write to the clipboard", () => {
  test("the text is selected instead, and that is said", async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException("", "NotAllowedError"));
    });
    await page.goto(VIEW);
    await share(page);
    await page.getByRole("button", { name: "Copy: Permanent link" }).click();
    await expect(page.getByRole("status").filter({ hasText: /select/i })).toBeVisible();
    const [selected, value] = await page
      .getByRole("textbox", { name: "Permanent link", exact: true })
      .evaluate((field) => {
        if (!(field instanceof HTMLTextAreaElement)) return ["", ""];
        const { selectionStart, selectionEnd, value: text } = field;
        return [text.slice(selectionStart, selectionEnd), text];
      });
    expect(selected).toBe(value);
  });
});

type Sheet = Window & { handedOver?: ShareData };

test("a device with a way of sharing is handed the link and its title, and closing that is no fault", async ({
  page,
}) => {
  // No browser here has one: it is given what a telephone has, and closes it as a reader may.
  await page.addInitScript(() => {
    navigator.canShare = (data) => data?.url !== undefined;
    navigator.share = (data) => {
      (window as Sheet).handedOver = data;
      return Promise.reject(new DOMException("", "AbortError"));
    };
  });
  await page.goto(VIEW);
  await share(page);
  const button = page.getByRole("button", { name: "Share …" });
  await button.click();
  const title = await page.getByRole("img", { name: /^Arrested/ }).getAttribute("alt");
  const handed = await page.evaluate(() => (window as Sheet).handedOver);
  const link = await page.getByRole("textbox", { name: "Permanent link", exact: true }).inputValue();
  expect(handed?.url).toBe(link);
  expect(title).toContain(handed?.title ?? "no title");
  await expect(button).toBeEnabled();
});

test("a device without one offers no such button", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "canShare", { value: undefined });
  });
  await page.goto(VIEW);
  await share(page);
  await expect(page.getByRole("button", { name: "Copy: Permanent link" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Share …" })).toHaveCount(0);
});
