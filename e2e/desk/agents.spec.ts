import type { Page } from "@playwright/test";
import { AgentForm } from "../pages/agent-form";
import { EventForm } from "../pages/event-form";
import { SourceForm } from "../pages/source-form";
import { expectAccessible } from "../support/axe";
import { asAdmin, expect, test } from "../support/test";

test.use(asAdmin);
test.slow();

const DEATHS = { metric: "deaths", qualifier: "exact" };

/** A published event with one source: an office gives 40 deaths, and a ministry 45 a day later. */
async function countTwice(page: Page, title: string, office: string, ministry: string): Promise<void> {
  const event = { title, summary: "Rain, then floods.", start: "2024-02-27" };
  const eventForm = new EventForm(page);
  await eventForm.open();
  await eventForm.fill({ ...event, zone: "Asia/Almaty", country: "KZ" });
  await eventForm.publish();
  await expect(page.getByRole("status")).toContainText(title);
  const form = new SourceForm(page);
  await form.open();
  await form.fillSource({ title: `Two counts, ${title}`, published: "2024-03-02" });
  const kind = "government";
  const first = { phrase: "40 dead", number: "40", said: "2024-03-01" };
  const second = { phrase: "45 dead", number: "45", said: "2024-03-02" };
  await form.fillFigure(1, { ...DEATHS, ...first, who: { name: office, kind: "other", country: "KZ" } });
  await form.addFigure();
  await form.fillFigure(2, { ...DEATHS, ...second, who: { name: ministry, kind, country: "KZ" } });
  await form.publish();
  await expect(page.getByRole("status")).toContainText("Add source: Two counts");
}

/** The row of the office's figure in the table that readers see. */
async function publicRow(page: Page, title: string, words: string) {
  await page.goto("/");
  await page.getByRole("link", { name: title }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  return page.getByRole("row").filter({ hasText: words });
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    const run = javaScriptEnabled ? "one" : "two";

    test("an office that speaks for a ministry has its figures on the ministry's line", async ({ page }) => {
      const [title, office, ministry] = [`Dam ${run}`, `Dam Office ${run}`, `Dam Ministry ${run}`];
      await countTwice(page, title, office, ministry);
      const desk = page.url();
      const before = await publicRow(page, title, "40 dead");
      await expect(before).not.toContainText("superseded");
      const labels = page.locator("svg.chart:visible text.chart-label");
      await expect(labels.filter({ hasText: "40" })).not.toHaveCount(0);

      const form = new AgentForm(page);
      await form.open(office);
      await form.speaksFor(ministry);
      await form.save();
      const problems = page.locator("main").getByRole("alert");
      await expect(problems).toContainText(
        "Speaks for, or stands for: Only the figures of a person or a unit",
      );
      await expect(page.getByLabel("Speaks for, or stands for")).toHaveValue(ministry);
      await form.chooseKind("unit");
      await form.save();
      await expect(page.getByRole("status")).toContainText(`Change agent: ${office}`);
      await expect(page.getByLabel("Kind", { exact: true })).toHaveValue("unit");

      const after = await publicRow(page, title, "40 dead");
      await expect(after).toContainText(`counted as ${ministry}’s`);
      await expect(after).toContainText("superseded");
      await expect(labels.filter({ hasText: "40" })).toHaveCount(0);
      await page.goto(desk);
      const inDesk = page.getByRole("listitem").filter({ hasText: "40 deaths" }).last();
      await expect(inDesk).toContainText("superseded");
      await inDesk.getByRole("link", { name: "Change: 40 deaths" }).click();
      await page.getByRole("link", { name: office, exact: true }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(office);
    });

    test("a vague agent's line gives way to newer figures of the state", async ({ page }) => {
      const [title, office, ministry] = [`Dyke ${run}`, `Dyke Officials ${run}`, `Dyke Ministry ${run}`];
      await countTwice(page, title, office, ministry);
      await expect(await publicRow(page, title, "40 dead")).not.toContainText("superseded");
      const form = new AgentForm(page);
      await form.open(office);
      await form.beVague();
      await form.save();
      await expect(page.getByRole("status")).toContainText(`Change agent: ${office}`);
      await expect(page.getByLabel("Nobody in particular")).toBeChecked();
      const after = await publicRow(page, title, "40 dead");
      await expect(after).toContainText("superseded");
      await expect(after).not.toContainText("counted as");
    });
  });
}

test("the list of agents and the form of one are accessible, with problems too", async ({ page }) => {
  await page.goto("/desk/agents?q=kazakhstan");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Agents");
  await expectAccessible(page);
  await page.getByRole("rowheader").getByRole("link").first().click();
  await page.waitForURL(/\/desk\/agents\/./);
  await expectAccessible(page);
  await page.getByLabel("Name", { exact: true }).fill("");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.locator(":focus")).toContainText("Not saved yet");
  await expectAccessible(page);
  await page.goto("/desk/agents?q=nobody%20is%20called%20that");
  await expect(page.getByText("Nobody is called that")).toBeVisible();
  await expectAccessible(page);
});
