import { createHash } from "node:crypto";
import { share } from "./pages/share";
import { expect, test } from "./support/test";

const KAZAKHSTAN = "/events/kazakhstan-january-2022";

test("a shared view shows its picture, figures and citations", async ({ page, request }) => {
  await page.goto(`${KAZAKHSTAN}?metric=arrested&knownAt=2022-01-12`);
  const path = await share(page);
  const picture = page.getByRole("img", { name: /^Arrested/ });
  await expect(picture).toBeVisible();
  expect(
    await picture.evaluate((img) => img instanceof HTMLImageElement && img.naturalWidth),
  ).toBeGreaterThan(0);
  await expect(page.getByRole("row").filter({ hasText: "nearly 8,000" }).first()).toBeVisible();
  await expect(page.getByLabel("Permanent link", { exact: true })).toHaveValue(new RegExp(`${path}$`));
  const sha256 = createHash("sha256")
    .update(await (await request.get(`${path}.json`)).body())
    .digest("hex");
  await expect(page.getByLabel("Citation", { exact: true })).toHaveValue(
    new RegExp(`revision \\d+.*JSON: https?://\\S+${path}\\.json, SHA-256: ${sha256}\\)$`, "s"),
  );
  await page.getByText("BibTeX", { exact: true }).first().click();
  await expect(page.getByRole("textbox", { name: "BibTeX" })).toHaveValue(/^@misc\{/);
  const beyond = await page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(beyond).toBe(0);
  const json = await (await request.get(`${path}.json`)).json();
  expect(json).toMatchObject({ view: { metric: "arrested", knownAt: "2022-01-12" }, language: "en" });
  expect(json.knownBy).toBe("2022-01-12T18:00:00.000Z");
});

test("the same view of the same records has one link, another view has another", async ({
  page,
  request,
}) => {
  const { revision } = await (await request.get("/api/v1/events/kazakhstan-january-2022")).json();
  const address = `${KAZAKHSTAN}?metric=injured&revision=${revision}`;
  await page.goto(address);
  const one = await share(page);
  expect((await (await request.get(`${one}.json`)).json()).revision.number).toBe(revision);
  await page.goto(address);
  expect(await share(page)).toBe(one);
  await page.goto(address);
  await page.getByRole("link", { name: /^Deaths \d/ }).click();
  await page.waitForURL(/^((?!injured).)*$/);
  expect(await share(page)).not.toBe(one);
});

test("files are what was stored, and a reader who has them is told so", async ({ page, request }) => {
  await page.goto(KAZAKHSTAN);
  const path = await share(page);
  const types = {
    ...{ svg: "image/svg+xml", png: "image/png", csv: "text/csv", json: "application/json" },
    ...{ "hxl.csv": "text/csv", ndjson: "application/x-ndjson", zip: "application/zip" },
  };
  for (const [form, type] of Object.entries(types)) {
    const answer = await request.get(`${path}.${form}`);
    expect(answer.status(), form).toBe(200);
    expect(answer.headers()["content-type"]).toContain(type);
    const held = await request.get(`${path}.${form}`, {
      headers: { "if-none-match": answer.headers().etag ?? "" },
    });
    expect(held.status(), form).toBe(304);
  }
  const size = async (file: string) => {
    const png = await (await request.get(`${path}${file}`)).body();
    return png.readUInt32BE(16);
  };
  expect(await size("@2x.png")).toBe(2 * (await size(".png")));
  expect((await request.get("/c/0000000000000000.svg")).status()).toBe(404);
});

test("an event as its records stood says so, and leads to the newest", async ({ page, request }) => {
  const { revision } = await (await request.get("/api/v1/events/kazakhstan-january-2022")).json();
  await page.goto(`${KAZAKHSTAN}?metric=arrested&revision=${revision}`);
  await expect(page.getByText(`As our records stood at revision ${revision} (`)).toBeVisible();
  await page.getByRole("link", { name: /^Deaths \d/ }).click();
  await expect(page).toHaveURL(new RegExp(`revision=${revision}`));
  await page.getByRole("link", { name: "See the newest" }).click();
  await expect(page).not.toHaveURL(/revision/);
  await expect(page.getByText("As our records stood")).toHaveCount(0);
  await page.goto(`${KAZAKHSTAN}?revision=1`);
  await expect(page.getByText("There is no revision “1”")).toBeVisible();
  const answer = await request.get("/api/v1/events/kazakhstan-january-2022?revision=1");
  expect(answer.status()).toBe(404);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a view is shared, in Dutch too, and stays readable", async ({ page }) => {
    await page.goto(`/nl${KAZAKHSTAN}?metric=arrested`);
    await page.getByRole("button", { name: "Deel deze weergave" }).click();
    await expect(page).toHaveURL(/\/nl\/c\/[0-9a-z]{16}$/);
    await expect(page.getByRole("img", { name: /gearresteerd/i })).toBeVisible();
    await expect(page.getByRole("row").filter({ hasText: "bijna 8.000" }).first()).toBeVisible();
    await expect(page.getByLabel("Blijvende link", { exact: true })).toHaveValue(/\/nl\/c\//);
  });
});

test("where nothing was shared there is nothing, and nobody shares for others", async ({ request }) => {
  expect((await request.get("/c/0000000000000000")).status()).toBe(404);
  const foreign = await request.post("/c", {
    headers: { "sec-fetch-site": "cross-site" },
    form: { event: "x" },
  });
  expect(foreign.status()).toBe(403);
  expect((await request.post("/c", { form: { event: "nothing" } })).status()).toBe(400);
});
