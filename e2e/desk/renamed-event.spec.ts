import { EventForm } from "../pages/event-form";
import { asAdmin, expect, test } from "../support/test";

test.use({ ...asAdmin, allowedComplaints: [/404/] });

test("an event that is renamed is found under the name that it was linked to by, wherever that was", async ({
  page,
  request,
}) => {
  const form = new EventForm(page);
  const title = "A quake that is renamed";
  await form.open();
  const at = { start: "2024-07-01", zone: "Asia/Almaty", country: "KZ" };
  await form.fill({ title, summary: "The ground shook.", ...at });
  await form.publish();
  await page.getByRole("heading", { name: title, level: 1 }).waitFor();
  await page.getByRole("link", { name: "Change title, dates, place" }).click();
  const slug = page.getByLabel("Short name");
  await expect(slug).toHaveValue("a-quake-that-is-renamed");
  await slug.fill("a-quake");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByRole("status").first()).toBeVisible();

  for (const [before, after] of [
    ["/events/a-quake-that-is-renamed?scale=log", "/events/a-quake?scale=log"],
    [
      "/nl/events/a-quake-that-is-renamed/compare?from=2024-07-02",
      "/nl/events/a-quake/compare?from=2024-07-02",
    ],
    ["/events/a-quake-that-is-renamed/embed", "/events/a-quake/embed"],
    ["/embed/events/a-quake-that-is-renamed?theme=dark", "/embed/events/a-quake?theme=dark"],
    ["/feeds/events/a-quake-that-is-renamed.atom", "/feeds/events/a-quake.atom"],
    [
      "/api/v1/events/a-quake-that-is-renamed?knownAt=2024-07-02",
      "/api/v1/events/a-quake?knownAt=2024-07-02",
    ],
    ["/api/v1/events/a-quake-that-is-renamed/figures.csv", "/api/v1/events/a-quake/figures.csv"],
    ["/api/v1/events/a-quake-that-is-renamed/chart.svg", "/api/v1/events/a-quake/chart.svg"],
  ] as const) {
    const answer = await request.get(before, { maxRedirects: 0 });
    expect(answer.status(), before).toBe(308);
    expect(answer.headers().location, before).toBe(after);
    expect((await request.get(after)).status(), after).toBe(200);
  }
  for (const named of ["events=a-quake-that-is-renamed", "events=a-quake"]) {
    await page.goto(`/compare?${named},kazakhstan-january-2022`);
    await expect(page.getByRole("checkbox", { name: title })).toBeChecked();
    await expect(page.getByRole("main").getByText("a-quake-that-is-renamed")).toHaveCount(0);
  }
  const page404 = await request.get("/events/a-quake-that-never-was", { maxRedirects: 0 });
  expect(page404.status()).toBe(404);

  await page.goto("/events/a-quake-that-is-renamed?scale=log");
  await expect(page).toHaveURL(/\/events\/a-quake\?scale=log$/);
  await expect(page.getByRole("heading", { name: title, level: 1 })).toBeVisible();
});
