import { EventForm } from "../pages/event-form";
import { SourceForm } from "../pages/source-form";
import { asAdmin, expect, test } from "../support/test";

test.use(asAdmin);
test.slow();

const OFFICE = { name: "", kind: "government", country: "KZ" };

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    // Names are kept for all tests of a run.
    const run = javaScriptEnabled ? "one" : "two";
    const office = { ...OFFICE, name: `Flood Office ${run}` };
    const event = {
      title: `Floods ${run}`,
      summary: "Rain, then floods.",
      start: "2024-02-27",
      zone: "Asia/Almaty",
      country: "KZ",
    };

    test("an event, a source with three figures, and a source that says that one was removed", async ({
      page,
    }) => {
      const eventForm = new EventForm(page);
      const form = new SourceForm(page);
      await eventForm.open();
      await eventForm.fill(event);
      await eventForm.publish();
      await expect(page.getByRole("status")).toContainText(`Add event: ${event.title}`);

      await form.open();
      await form.fillSource({
        title: `First report ${run}`,
        published: "2024-02-28",
        publisher: `The Day ${run}`,
      });
      const said = { who: office, said: "2024-02-28" };
      const more = {
        metric: "deaths",
        qualifier: "more-than",
        number: "160",
        phrase: "over 160 dead",
        ...said,
      };
      await form.fillFigure(1, more);
      await form.addFigure();
      await form.fillFigure(2, {
        ...more,
        metric: "injured",
        qualifier: "exact",
        number: "2.000",
        phrase: "2.000",
      });
      await form.addFigure();
      const missing = { metric: "missing", qualifier: "order", order: "dozens", phrase: "dozens missing" };
      await form.fillFigure(3, { ...missing, said: "28 February", who: { name: `Nobody known ${run}` } });
      await form.publish();
      await expect(form.problems()).toContainText("Figure 3 · Said on");
      await form.figure(3).getByLabel("Said on").fill("2024-02-28");
      await form.publish();
      await expect(form.problems()).toContainText("Figure 3 · Hop 1 · Who");
      await expect(form.figure(2).getByLabel("Number", { exact: true })).toHaveValue("2.000");
      await form.figure(3).getByLabel("Kind, if new").first().selectOption("police");
      await form.publish();
      await expect(page.getByRole("status")).toContainText("Add source: First report");

      await form.open();
      await form.fillSource({ title: `Second report ${run}`, published: "2024-03-01" });
      const upon = /^more than 160 deaths/;
      await form.addAct({ kind: "Removal", upon, when: "2024-02-29", words: "the figure was later removed" });
      await form.publish();
      await expect(page.getByRole("status")).toContainText("Add source: Second report");
      await expect(page.getByRole("main")).toContainText("Removal: more than 160 deaths");

      await page.getByRole("link", { name: "See it as readers do" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(event.title);
      const removed = page.getByRole("row").filter({ hasText: "more than 160" });
      await expect(removed.first()).toContainText("removed");
    });

    test("Enter saves a draft and takes no row away; what was saved is not saved again", async ({ page }) => {
      await page.goto("/desk");
      await page.getByRole("link", { name: "Unrest in Kazakhstan, January 2022" }).click();
      const form = new SourceForm(page);
      await form.open();
      await page.getByLabel("Title").fill(`By Enter ${run}`);
      await page.getByLabel("Title").press("Enter");
      await expect(page.getByRole("status")).toContainText(`Add source: By Enter ${run}`);
      await page.getByRole("link", { name: "Open the source" }).click();
      await expect(page.getByText("Now: draft.")).toBeVisible();
    });

    test("what is to be mended is seen, also when something else is chosen then", async ({ page }) => {
      await page.goto("/desk");
      await page.getByRole("link", { name: "Unrest in Kazakhstan, January 2022" }).click();
      const form = new SourceForm(page);
      await form.open();
      await form.fillSource({ title: `Not finished ${run}`, published: "2022-01-09" });
      const row = form.figure(1);
      const choice = row.getByLabel("How it is put").first();
      const from = row.getByLabel("From", { exact: true }).first();
      await choice.selectOption("exact");
      await expect(from).toBeHidden();
      await choice.selectOption("between");
      await form.saveDraft();
      await expect(form.problems()).toBeVisible();
      await expect(from).toHaveAttribute("aria-invalid", "true");
      await choice.selectOption("exact");
      await expect(from).toBeVisible();
    });

    test("of two editors the second is told, keeps what was typed, and may decide", async ({
      page,
      context,
    }) => {
      await page.goto("/desk");
      await page
        .getByRole("link", { name: javaScriptEnabled ? /^Attacks in Oslo/ : "Grenfell Tower fire" })
        .click();
      await page.getByRole("link", { name: "Change title, dates, place" }).click();
      const other = await context.newPage();
      await other.goto(page.url());
      await other.getByLabel("Why this change?").fill("The other one");
      await other.getByLabel("Summary").fill(`Changed by the other one, ${run}.`);
      await other.getByRole("button", { name: "Save", exact: true }).click();
      await expect(other.getByRole("status")).toBeVisible();

      await page.getByLabel("Summary").fill(`Changed by me, ${run}.`);
      await page.getByRole("button", { name: "Save", exact: true }).click();
      const problems = page.locator("main").getByRole("alert");
      await expect(problems).toContainText("Somebody else changed this");
      await expect(page.getByLabel("Summary")).toHaveValue(`Changed by me, ${run}.`);
      await page.getByLabel("I have looked at that change").check();
      await page.getByRole("button", { name: "Save", exact: true }).click();
      await expect(page.getByRole("status")).toBeVisible();
      await expect(page.getByRole("main")).toContainText(`Changed by me, ${run}.`);
    });

    test("signed out meanwhile, the form comes back with all that was typed", async ({ page, context }) => {
      await page.goto("/desk");
      await page.getByRole("link", { name: "Unrest in Kazakhstan, January 2022" }).click();
      const form = new SourceForm(page);
      await form.open();
      await form.fillSource({ title: `Typed for long ${run}`, published: "2022-01-09" });
      await form.figure(1).getByLabel("What is counted").selectOption("deaths");
      await form.figure(1).getByLabel("How it is put").first().selectOption("exact");
      await form.figure(1).getByLabel("Number", { exact: true }).fill("7");
      const cookies = await context.cookies();
      await context.clearCookies();
      await form.saveDraft();
      await expect(form.problems()).toContainText("You are no longer signed in");
      await context.addCookies(cookies);
      await expect(form.figure(1).getByLabel("Number", { exact: true })).toHaveValue("7");
      await expect(form.figure(1).getByLabel("What is counted")).toHaveValue("deaths");
      await form.saveDraft();
      await expect(page.getByRole("status")).toContainText(`Add source: Typed for long ${run}`);
    });
  });
}
