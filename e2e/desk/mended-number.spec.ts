import { EventForm } from "../pages/event-form";
import { share } from "../pages/share";
import { SourceForm } from "../pages/source-form";
import { expectAccessible } from "../support/axe";
import { asAdmin, expect, test } from "../support/test";

test.use({ ...asAdmin });

test("a number that is mended at the desk is told with what it was, by feeds and by what was shared", async ({
  page,
  browser,
}) => {
  const slug = "a-storm-that-is-mended";
  const event = new EventForm(page);
  await event.open();
  const at = { start: "2024-06-01", zone: "Asia/Almaty", country: "KZ" };
  await event.fill({ title: "A storm that is mended", summary: "It blew.", ...at });
  await event.publish();
  await page.getByRole("heading", { name: "A storm that is mended", level: 1 }).waitFor();
  const form = new SourceForm(page);
  await form.open();
  await form.fillSource({ title: "The storm", published: "2024-06-02", publisher: "The Wind" });
  const who = { name: "Storm Office", kind: "government", country: "KZ" };
  const figure = { metric: "deaths", qualifier: "at-least", who, said: "2024-06-02" };
  await form.fillFigure(1, { ...figure, number: "238", phrase: "at least 238 dead" });
  await form.publish();
  await expect(page.getByRole("status").first()).toBeVisible();
  const reader = await (await browser.newContext()).newPage();
  await reader.goto(`/events/${slug}`);
  const path = await share(reader);

  const { figures } = await (await reader.request.get(`/api/v1/events/${slug}`)).json();
  await page.goto(`/desk/figures/${figures[0].id}`);
  await page.getByLabel("Number", { exact: true }).first().fill("241");
  await page.getByRole("button", { name: "Save", exact: true }).first().click();
  await expect(page.getByRole("status").first()).toBeVisible();

  await reader.goto(path);
  const told = reader.getByRole("link", { name: /at least 238 deaths → at least 241 deaths/ });
  await expect(told).toBeVisible();
  await expectAccessible(reader);
  const feed = await (await reader.request.get(`/feeds/events/${slug}.json`)).json();
  const [mended, first] = feed.items;
  expect(mended.title).toContain("at least 241 deaths");
  expect(mended.content_text).toContain("Before it said: at least 238 deaths.");
  expect(first.title).toContain("at least 238 deaths");
  expect(first.content_text).toContain("Our records say now: at least 241 deaths.");
  await told.click();
  await expect(reader).toHaveURL(`/figures/${figures[0].id}`);
});
