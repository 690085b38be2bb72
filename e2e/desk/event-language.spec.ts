import { EventForm } from "../pages/event-form";
import { asAdmin, expect, test } from "../support/test";

test.use(asAdmin);

test("an event is written in the language of the desk, or in another that is named by its tag", async ({
  page,
}) => {
  test.slow();
  await page.goto("/nl/desk/events/new");
  await expect(page.getByLabel("Taal waarin het is geschreven")).toHaveValue("nl");

  const form = new EventForm(page);
  await form.open();
  const language = page.getByLabel("Language it is written in");
  await expect(language).toHaveValue("en");
  const title = "Een veerboot die wordt vermist";
  const at = { start: "2024-03-01", zone: "Asia/Almaty", country: "KZ" };
  await form.fill({ title, summary: "Vergaan in een storm.", ...at });
  await language.fill("Dutch");
  await form.publish();
  const problem = page.getByRole("alert").filter({ hasText: "Not saved yet" });
  await expect(problem).toContainText("Language it is written in: A language code, such as nl or kk.");
  await language.fill("nl");
  await form.publish();
  await expect(page.getByRole("status")).toContainText(`Add event: ${title}`);

  await page.getByRole("link", { name: "See it as readers do" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("heading", { level: 1 })).toHaveAttribute("lang", "nl");
  await expect(page.getByText("Vergaan in een storm.")).toHaveAttribute("lang", "nl");
});
