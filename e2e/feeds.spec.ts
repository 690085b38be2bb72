import type { APIRequestContext } from "@playwright/test";
import { readAtom, readJsonFeed } from "@/lib/export/testing/validate-feed";
import { DEMO_EVENTS } from "@/prisma/demo-files";
import { EventForm } from "./pages/event-form";
import { SourceForm } from "./pages/source-form";
import { asAdmin, expect, test } from "./support/test";

// What newsrooms that follow feeds are promised, asked over HTTP of the running site with its demo data.

const KAZAKHSTAN = "kazakhstan-january-2022";

type Entry = { id: string; title: string; kind: string; updated: string };

async function readPage(request: APIRequestContext, address: string) {
  const answer = await request.get(address);
  expect(answer.status()).toBe(200);
  expect(answer.headers()["content-type"]).toBe("application/atom+xml; charset=utf-8");
  const feed = readAtom(await answer.text());
  const entries = (feed.entries ?? []).map((entry): Entry => {
    const kind = entry.categories?.[0]?.term ?? "";
    return { id: entry.id ?? "", title: entry.title?.value ?? "", kind, updated: entry.updated ?? "" };
  });
  return { feed, entries, next: feed.links?.find(({ rel }) => rel === "next")?.href ?? null };
}

/** Every entry of a feed, page after page. */
async function readAll(request: APIRequestContext, address: string): Promise<Entry[]> {
  const all: Entry[] = [];
  let page: string | null = address;
  while (page) {
    const { entries, next } = await readPage(request, page);
    all.push(...entries);
    page = next;
  }
  return all;
}

test("the feed of every event is valid and tells of each of its figures and acts", async ({ request }) => {
  test.slow();
  // Other tests make events too, and correct what they typed in them.
  for (const slug of DEMO_EVENTS) {
    const entries = await readAll(request, `/feeds/events/${slug}.atom`);
    const { figures, retractions } = await (await request.get(`/api/v1/events/${slug}`)).json();
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    const isNew = entries.filter(({ kind }) => kind === "new");
    // What was withdrawn by us since is told by no "new" one.
    expect(isNew.length).toBeGreaterThanOrEqual(figures.length);
    const aimed = retractions.some(({ figureIds }: { figureIds: string[] }) => figureIds.length > 0);
    expect(entries.some(({ kind }) => kind !== "new")).toBe(aimed);
    for (const [index, { updated }] of entries.entries())
      expect(Date.parse(updated)).toBeLessThanOrEqual(Date.parse(entries[index - 1]?.updated ?? updated));
    const told = await readAllJson(request, `/feeds/events/${slug}.json`);
    expect(told).toEqual(entries.map(({ id }) => id));
  }
});

/** Every page of a JSON Feed, each valid by the standard's schema: the ids of its entries. */
async function readAllJson(request: APIRequestContext, address: string): Promise<(string | undefined)[]> {
  const ids: (string | undefined)[] = [];
  for (let page: string | undefined = address; page !== undefined; ) {
    const answer = await request.get(page);
    expect(answer.headers()["content-type"]).toBe("application/feed+json; charset=utf-8");
    const { items = [], next_url } = readJsonFeed(await answer.text());
    ids.push(...items.map(({ id }) => id));
    page = next_url;
  }
  return ids;
}

test("the JSON feeds of everything and of every agent of an event are valid to their last page", async ({
  request,
}) => {
  test.slow();
  const all = await readAllJson(request, "/feeds/changes.json?lang=nl");
  expect(all.length).toBeGreaterThan(50);
  expect(new Set(all).size).toBe(all.length);
  const { agents } = await (await request.get(`/api/v1/agents`)).json();
  expect(agents.length).toBeGreaterThan(10);
  for (const { id } of agents) await readAllJson(request, `/feeds/agents/${id}.json`);
});

test("the feed of everything leads page by page to the oldest change", async ({ request }) => {
  test.slow();
  const { entries, next } = await readPage(request, "/feeds/changes.atom");
  expect(entries).toHaveLength(50);
  expect(next).not.toBeNull();
  const all = await readAll(request, "/feeds/changes.atom");
  const ids = new Set(all.map(({ id }) => id));
  expect(ids.size).toBe(all.length);
  // The demonstration events are saved by nobody else while tests run.
  for (const slug of [KAZAKHSTAN, "norway-attacks-2011", "september-11-2001"])
    for (const { id } of await readAll(request, `/feeds/events/${slug}.atom`)) expect(ids).toContain(id);
  const kinds = new Set(all.map(({ kind }) => kind));
  for (const kind of ["new", "corrected", "retracted", "removed", "disavowed"]) expect(kinds).toContain(kind);
});

test("the feed of an agent tells what it said, printed or did, in English and in Dutch", async ({
  page,
  request,
}) => {
  await page.goto(`/events/${KAZAKHSTAN}?metric=arrested`);
  const href = await page.getByRole("main").locator('a[href^="/agents/"]').first().getAttribute("href");
  const { entries } = await readPage(request, `/feeds${href}.atom`);
  expect(entries.length).toBeGreaterThan(0);
  const dutch = await readPage(request, `/feeds${href}.atom?lang=nl`);
  expect(dutch.entries.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
  expect(dutch.entries[0]?.title).not.toBe(entries[0]?.title);
});

test("pages name their feeds in their head and lead to them", async ({ page, request }) => {
  for (const [path, lang] of [
    ["/", ""],
    [`/events/${KAZAKHSTAN}?metric=arrested`, ""],
    [`/nl/events/${KAZAKHSTAN}`, "lang=nl"],
  ]) {
    await page.goto(path ?? "");
    for (const type of ["application/atom+xml", "application/feed+json"]) {
      const link = page.locator(`link[rel="alternate"][type="${type}"]`);
      const href = (await link.getAttribute("href")) ?? "";
      expect(href).toMatch(/^https?:/);
      expect(href).toContain(lang ?? "");
      expect((await request.get(href)).status()).toBe(200);
    }
  }
  await page.goto(`/events/${KAZAKHSTAN}`);
  await expect(page.getByRole("main").getByRole("link", { name: "Atom" })).toHaveAttribute(
    "href",
    `/feeds/events/${KAZAKHSTAN}.atom`,
  );
});

test("who asks again is sent nothing while nothing was saved", async ({ request }) => {
  // Other tests save at the same time: then it is asked once more.
  await expect(async () => {
    const { etag = "", "last-modified": date = "" } = (await request.get("/feeds/changes.atom")).headers();
    expect(etag).not.toBe("");
    expect(date).not.toBe("");
    const ask = (headers: Record<string, string>) => request.get("/feeds/changes.atom", { headers });
    const byTag = await ask({ "If-None-Match": etag });
    expect([byTag.status(), await byTag.text()]).toEqual([304, ""]);
    expect((await ask({ "If-Modified-Since": date })).status()).toBe(304);
    expect((await ask({ "If-None-Match": 'W/"another"' })).status()).toBe(200);
    const inDutch = await request.get("/feeds/changes.atom?lang=nl", { headers: { "If-None-Match": etag } });
    expect(inDutch.status()).toBe(200);
  }).toPass();
});

test("what is no feed is refused in words", async ({ request }) => {
  for (const [path, status] of [
    ["/feeds/events/atlantis.atom", 404],
    ["/feeds/changes.rss", 404],
    ["/feeds/agents/nobodyatall00.atom", 404],
    ["/feeds/changes.atom?before=yesterday", 400],
    ["/feeds/changes.atom?lang=fr", 400],
  ] as const) {
    const answer = await request.get(path);
    expect([path, answer.status()]).toEqual([path, status]);
    expect(answer.headers()["content-type"]).toBe("application/problem+json");
  }
});

test.describe("an editor", () => {
  test.use(asAdmin);

  test("is heard in the feed: what is saved is told first, and what is withdrawn is not told again", async ({
    page,
    request,
  }) => {
    test.slow();
    const [eventForm, form] = [new EventForm(page), new SourceForm(page)];
    await eventForm.open();
    const title = "A ferry & a <storm>";
    await eventForm.fill({
      title,
      summary: "Lost.",
      start: "2024-04-01",
      zone: "Asia/Almaty",
      country: "KZ",
    });
    await eventForm.publish();
    await form.open();
    await form.fillSource({ title: "A ferry is missing", published: "2024-04-02", publisher: "The Quay" });
    const who = { name: "Harbour Office", kind: "government", country: "KZ" };
    await form.fillFigure(1, {
      metric: "deaths",
      qualifier: "exact",
      number: "31",
      phrase: "31 dead",
      said: "2024-04-02",
      who,
    });
    await form.publish();
    await expect(page.getByRole("status")).toContainText("Add source");
    const desk = (await page.getByRole("link", { name: /^Change: 31/ }).getAttribute("href")) ?? "";
    const live = page.getByRole("link", { name: "See it as readers do" });
    const address = `/feeds${await live.getAttribute("href")}.atom`;
    const first = await readPage(request, address);
    expect(first.feed.title?.value).toContain(title);
    expect(first.entries.map((entry) => entry.title)).toEqual(["New: 31 deaths, Harbour Office"]);

    await form.open();
    await form.fillSource({ title: "The list is gone", published: "2024-04-03" });
    await form.addAct({ kind: "Removal", upon: /^31 deaths/, when: "2024-04-03", words: "was taken down" });
    await form.publish();
    await expect(page.getByRole("main")).toContainText("Removal: 31 deaths");
    const second = await readPage(request, address);
    expect(second.entries.map(({ kind }) => kind)).toEqual(["removed", "new"]);
    expect(second.entries[1]?.id).toBe(first.entries[0]?.id);
    const everything = await readPage(request, "/feeds/changes.atom");
    expect(everything.entries.map(({ id }) => id)).toContain(second.entries[0]?.id);

    await page.goto(desk);
    await page.getByRole("button", { name: "Withdraw from our records" }).click();
    await expect(page.getByRole("status").first()).toBeVisible();
    const third = await readPage(request, address);
    expect(third.entries.map(({ kind }) => kind)).toEqual(["unpublished"]);
    expect(JSON.stringify(third.feed)).not.toMatch(/31 dea|Harbour|removed/);
  });
});
