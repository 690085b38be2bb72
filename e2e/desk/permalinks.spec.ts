import type { Page } from "@playwright/test";
import { EventForm } from "../pages/event-form";
import { share } from "../pages/share";
import { SourceForm } from "../pages/source-form";
import { asAdmin, expect, test } from "../support/test";

const FORMS = [".svg", ".png", "@2x.png", "-preview.png", ".csv", ".json", ".hxl.csv", ".ndjson", ".zip"];

const REASON = "Order of the court of Almaty";

/** What was shared says in each of its forms, in frames, and to who asks for its frame's code, why it is not shown. */
async function expectTakenDown(reader: Page, path: string): Promise<void> {
  const oembed = `/api/oembed?url=${encodeURIComponent(new URL(path, reader.url()).href)}`;
  for (const address of [...FORMS.map((form) => path + form), oembed]) {
    const answer = await reader.request.get(address);
    expect(answer.status(), address).toBe(410);
    expect((await answer.json()).detail, address).toContain(REASON);
  }
  const framed = await reader.request.get(path.replace("/c/", "/embed/"));
  expect(framed.status()).toBe(410);
  expect(await framed.text()).toContain(REASON);
}

test.use({ ...asAdmin });
test.slow();

test("shared in one browser, edited at the desk, opened in another: the same, and it says what changed", async ({
  page,
  browser,
}) => {
  const reader = await (await browser.newContext()).newPage();
  const eventForm = new EventForm(page);
  const form = new SourceForm(page);
  const who = { name: "River Office", kind: "government", country: "KZ" };
  const figure = { metric: "deaths", qualifier: "exact", who };
  await eventForm.open();
  const at = { start: "2024-06-01", zone: "Asia/Almaty", country: "KZ" };
  await eventForm.fill({ title: "A flood that is shared", summary: "A river rose.", ...at });
  await eventForm.publish();
  await page.getByRole("heading", { name: "A flood that is shared", level: 1 }).waitFor();
  const desk = page.url();
  await form.open();
  await form.fillSource({ title: "The flood", published: "2024-06-02", publisher: "The River" });
  await form.fillFigure(1, { ...figure, number: "12", phrase: "12 dead", said: "2024-06-02" });
  await form.publish();
  await expect(page.getByRole("status").first()).toBeVisible();

  await reader.goto("/events/a-flood-that-is-shared");
  const path = await share(reader);
  const read = () => Promise.all(FORMS.map(async (form) => (await reader.request.get(path + form)).body()));
  const before = await read();
  const { revision } = await (await reader.request.get("/api/v1/events/a-flood-that-is-shared")).json();
  const framed = async () => (await reader.request.get(path.replace("/c/", "/embed/"))).text();
  const framedBefore = await framed();

  await page.goto(desk);
  await form.open();
  await form.fillSource({ title: "The flood, later", published: "2024-06-03", publisher: "The River" });
  await form.fillFigure(1, { ...figure, number: "98765", phrase: "98,765 dead", said: "2024-06-03" });
  await form.saveDraft();
  await expect(page.getByRole("status").first()).toBeVisible();
  const other = await (await browser.newContext()).newPage();
  await other.goto(path);
  await expect(other.getByText("Nothing of this has changed")).toBeVisible();
  expect(await other.content()).not.toContain("98,765");
  expect(await framed()).toBe(framedBefore);

  await page.goto("/desk/sources");
  await page.getByRole("link", { name: "The flood, later" }).click();
  await page.getByRole("button", { name: "Publish", exact: true }).first().click();
  await expect(page.getByRole("status").first()).toBeVisible();
  await other.goto(path);
  await expect(other.getByText("1 new figure:")).toBeVisible();
  expect(await read()).toEqual(before);
  const notice = /<p class="notice".*?<\/p>/;
  expect((await framed()).match(notice)?.[0]).toContain("have changed since this was shared: 1 new figure.");
  expect((await framed()).replace(notice, "")).toBe(framedBefore);
  const live = await reader.request.get("/embed/events/a-flood-that-is-shared");
  expect(await live.text()).toContain("98,765");
  await other.getByRole("link", { name: "See the latest" }).click();
  await expect(other.getByRole("row").filter({ hasText: "98,765" }).first()).toBeVisible();

  await page.goto(desk);
  await page.getByRole("link", { name: /^Change: 12/ }).click();
  await page.getByText("It must be taken down for legal reasons").click();
  await page.getByLabel("Reason, for readers").fill(REASON);
  await page.getByRole("button", { name: "Withdraw for this reason" }).click();
  await expect(page.getByRole("status").first()).toBeVisible();
  await expectTakenDown(reader, path);
  expect((await reader.goto(path))?.status()).toBe(410);
  await expect(reader.getByText(REASON)).toBeVisible();

  await page.getByRole("button", { name: "Back to draft" }).click();
  await expect(page.getByText("Now: draft.")).toBeVisible();
  await expect(page.getByText(`Taken down for legal reasons: “${REASON}”`)).toBeVisible();
  await expectTakenDown(reader, path);
  const then = await reader.request.get(`/api/v1/events/a-flood-that-is-shared?revision=${revision}`);
  expect((await then.json()).figures).toEqual([]);

  await page.getByRole("button", { name: "Publish", exact: true }).first().click();
  await expect(page.getByText("Now: published.")).toBeVisible();
  expect(await read()).toEqual(before);
});
