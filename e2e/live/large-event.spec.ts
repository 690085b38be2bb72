import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Locator } from "@playwright/test";
import { largeEvent } from "@/lib/chart/testing/large-event";
import { EventPage } from "../pages/event-page";
import { freePort, SiteProcess } from "../support/site-process";
import { expect, test } from "../support/test";

// An event of 2,000 figures by 40 authorities, on a site of its own.

const SLUG = "earthquake";
let folder: string;
let site: SiteProcess;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  folder = await mkdtemp(join(tmpdir(), "countline-large-"));
  const record = ["--import", "tsx", "e2e/process/large-event-process.ts", folder, SLUG];
  await promisify(execFile)(process.execPath, record);
  const env = { COUNTLINE_DEMO: "off" };
  site = await new SiteProcess({ dataDir: folder, port: await freePort(), env }).healthy();
});

test.afterAll(async () => {
  await site?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Pairs of texts of which one lies over the other. */
function overlaps(texts: Locator): Promise<string[]> {
  return texts.evaluateAll((elements) => {
    const boxes = elements.map((element) => ({
      box: element.getBoundingClientRect(),
      text: element.textContent,
    }));
    return boxes.flatMap(({ box: a, text }, index) =>
      boxes
        .slice(index + 1)
        .filter(
          ({ box: b }) =>
            a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3,
        )
        .map((other) => `${text} / ${other.text}`),
    );
  });
}

test("a large event is legible, says what it folded, and pages its table", async ({ page }) => {
  test.setTimeout(120_000);
  const event = new EventPage(page);
  await page.goto(`${site.url}/events/${SLUG}?range=all`);
  expect(
    await overlaps(page.locator("svg.chart:visible .chart-label, svg.chart:visible .chart-note")),
  ).toEqual([]);
  await expect(event.chart).toContainText(/superseded marks/u);
  await expect(event.chart).toContainText(/authorities/u);
  await expect(page.getByText(/^Rows 1–100 of 2,000$/u)).toBeVisible();

  await event.takeOver();
  expect(await event.live).toBe("yes");
  const withdrawn = largeEvent().acts?.filter(({ kind }) => !["dispute", "denial"].includes(kind)) ?? [];
  expect(await event.chart.locator(".chart-live .chart-strike").count()).toBe(withdrawn.length);
  await page.getByRole("link", { name: "older" }).click();
  await expect(page).toHaveURL(/page=2/u);
  await expect(page.getByText(/^Rows 101–200 of 2,000$/u)).toBeVisible();
  await page.getByRole("slider", { name: "Known at the end of" }).focus();
  await page.keyboard.press("Home");
  await expect(page).toHaveURL(/knownAt=2023-02-/u);
  await expect(page.getByText(/of 2,000$/u)).toHaveCount(0);
});
