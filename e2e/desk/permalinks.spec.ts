import { EventForm } from "../pages/event-form";
import { share } from "../pages/share";
import { SourceForm } from "../pages/source-form";
import { asAdmin, expect, test } from "../support/test";

const FORMS = ["svg", "png", "csv", "json", "hxl.csv", "ndjson", "zip"];

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
  const read = () =>
    Promise.all(FORMS.map(async (kind) => (await reader.request.get(`${path}.${kind}`)).body()));
  const before = await read();
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
  await page.getByLabel("Reason, for readers").fill("Order of the court of Almaty");
  await page.getByRole("button", { name: "Withdraw for this reason" }).click();
  await expect(page.getByRole("status").first()).toBeVisible();
  for (const kind of FORMS) {
    const answer = await reader.request.get(`${path}.${kind}`);
    expect(answer.status(), kind).toBe(410);
    expect((await answer.json()).detail).toContain("Order of the court of Almaty");
  }
  const withdrawn = await reader.request.get(path.replace("/c/", "/embed/"));
  expect(withdrawn.status()).toBe(410);
  expect(await withdrawn.text()).toContain("Order of the court of Almaty");
  expect((await reader.goto(path))?.status()).toBe(410);
  await expect(reader.getByText("Order of the court of Almaty")).toBeVisible();
});
