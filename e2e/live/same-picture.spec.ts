import type { Page } from "@playwright/test";
import { EventPage } from "../pages/event-page";
import { expect, test } from "../support/test";

const KAZAKHSTAN = "/events/kazakhstan-january-2022";
const VIEWS = 200;

/** The same numbers at every run: from 0 up to 1. */
function* randoms(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

const CHOICES: Record<string, readonly string[]> = {
  metric: ["", "", "injured", "arrested", "hospitalised"],
  population: ["", "", "", "security-forces", "civilians"],
  place: ["", "", "", "almaty"],
  authorities: ["", "", "", "kazakhstan-general-prosecutor"],
  axis: ["", "as-of"],
  knownAt: ["", "", "2022-01-06", "2022-01-09", "2022-01-10", "2022-01-12T18:00:00+06:00"],
  range: ["", "all", "2022-01-05/2022-01-09", "2022-01-01/2022-03-31"],
  scale: ["", "log"],
  superseded: ["", "hidden"],
  envelope: ["", "off", "2", "30"],
  others: ["", "open"],
  rule: ["", "per-authority", "range"],
};

function randomSearch(next: () => number, among: Record<string, string>): string {
  const query = new URLSearchParams(among);
  for (const [name, values] of Object.entries(CHOICES)) {
    const value = values[Math.floor(next() * values.length)] ?? "";
    if (value !== "") query.set(name, value);
  }
  return `?${query}`;
}

/** What the browser draws for an address, and what the server does: marks, lines, rows and headline. */
async function pictures(page: Page, search: string) {
  return page.evaluate(async (address) => {
    const pictureOf = (root: ParentNode, chart: ParentNode | null) => {
      const transforms = [...(chart?.querySelectorAll("[data-figure] > g") ?? [])].map((g) =>
        g.getAttribute("transform"),
      );
      const lines = [...(chart?.querySelectorAll(".chart-line, .chart-band") ?? [])].map((line) =>
        line.getAttribute("d"),
      );
      const words = [...(chart?.querySelectorAll("text") ?? [])].map((text) => text.textContent);
      const rows = [...root.querySelectorAll(".ledger tbody tr")].map((row) => row.textContent);
      const headline = root.querySelector("section[aria-labelledby='standing']")?.textContent;
      return { transforms, lines, words, rows, headline };
    };
    window.history.pushState(null, "", address);
    window.dispatchEvent(new PopStateEvent("popstate"));
    const answer = await fetch(address);
    const drawn = new DOMParser().parseFromString(await answer.text(), "text/html");
    await new Promise((resolve) => setTimeout(resolve, 0));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const live = document.querySelector("#main") ?? document;
    return {
      status: answer.status,
      live: pictureOf(live, document.querySelector(".chart-live svg")),
      server: pictureOf(drawn, drawn.querySelector(".chart-at-wide")),
    };
  }, search);
}

/** Compares so many random views, all of the records that `among` says. */
async function compareViews(page: Page, views: number, among: Record<string, string>) {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${KAZAKHSTAN}?${new URLSearchParams(among)}`);
  await new EventPage(page).takeOver();
  const numbers = randoms(20220109);
  let drawn = 0;
  for (let view = 0; view < views; view++) {
    const search = randomSearch(() => numbers.next().value, among);
    const { status, live, server } = await pictures(page, search);
    expect(status, search).toBe(200);
    expect(live, search).toEqual(server);
    if (server.transforms.length > 0) drawn++;
  }
  // Many views show something: otherwise nothing would have been compared.
  expect(drawn).toBeGreaterThan(views / 3);
}

test("the same address is the same picture, from the server and in the browser", async ({ page }) => {
  test.setTimeout(180_000);
  await compareViews(page, VIEWS, {});
});

test("so it is of older records", async ({ page, request }) => {
  test.setTimeout(120_000);
  const { revision } = await (await request.get("/api/v1/events/kazakhstan-january-2022")).json();
  await compareViews(page, VIEWS / 5, { revision: String(revision - 1) });
});
