import { createHash } from "node:crypto";
import { once } from "node:events";
import { createReadStream } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { get, type IncomingMessage } from "node:http";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { APIRequestContext, Page } from "@playwright/test";
import { Package } from "datapackage";
import { openArchive, unpack } from "@/lib/export/testing/open-pack";
import { readCsv } from "@/lib/export/testing/read-csv";
import { EventPage } from "./pages/event-page";
import { expect, test } from "./support/test";

// What can be downloaded, asked over HTTP of the running site with its demo data, and read by others' tools.

const EVENT = "/api/v1/events/kazakhstan-january-2022";

type Row = Record<string, string>;

/** The rows of a CSV, by their columns' names. */
function rowsOf(text: string): Row[] {
  const [names = [], ...lines] = readCsv(text);
  return lines.map((cells) => Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ""])));
}

async function csv(request: APIRequestContext, address: string): Promise<Row[]> {
  const answer = await request.get(address);
  expect(answer.status(), address).toBe(200);
  return rowsOf(await answer.text());
}

const values = (rows: Row[], column: string) => [...new Set(rows.map((row) => row[column]))].toSorted();

/** Follows a link of the section "Download", and gives the file that comes. */
async function follow(page: Page, list: RegExp, format: string) {
  const links = page.getByRole("region", { name: "Download" }).getByRole("list", { name: list });
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    links.getByRole("link", { name: format, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a view's figures come as CSV: just those, withdrawn ones among them, marked", async ({ page }) => {
    await page.goto("/events/kazakhstan-january-2022?metric=deaths");
    const { name, text } = await follow(page, /These figures/u, "CSV");
    expect(name).toMatch(/^kazakhstan-january-2022-r\d+\.csv$/u);
    const rows = rowsOf(text);
    expect([values(rows, "metric"), values(rows, "population"), values(rows, "place")]).toEqual([
      ["deaths"],
      ["everyone"],
      [""],
    ]);
    const of164 = rows.filter((row) => row.nominal === "164");
    expect(values(of164, "state")).toEqual(["retracted"]);
    expect(values(of164, "withdrawn")).toEqual(["true"]);
    expect(values(rows, "state")).toContain("removed");
  });

  test("the whole event comes as lines of JSON, as it was known at the moment shown", async ({ page }) => {
    await page.goto("/events/kazakhstan-january-2022?knownAt=2022-01-09");
    const { text } = await follow(page, /The whole event/u, "NDJSON");
    const rows = text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(new Set(rows.map((row) => row.metric)).size).toBeGreaterThan(1);
    for (const row of rows)
      expect(Date.parse(row.known_until)).toBeLessThanOrEqual(Date.parse("2022-01-09T18:00Z"));
    const of164 = rows.filter((row) => row.nominal === 164 && row.place === null);
    expect(new Set(of164.map((row) => row.state))).toEqual(new Set(["disputed"]));
  });

  test("a search's events come together, and no others", async ({ page }) => {
    await page.goto("/?year=2023");
    const { text } = await follow(page, /events? found/u, "CSV");
    expect(values(rowsOf(text), "event_slug")).toEqual(["derna-flood-2023", "maui-fires-2023"]);
  });
});

test("when the browser has taken the page over, a link still brings the file, of the view then chosen", async ({
  page,
}) => {
  const event = new EventPage(page);
  await page.goto("/events/kazakhstan-january-2022");
  await event.takeOver();
  await page
    .getByRole("navigation")
    .getByRole("link", { name: /^Arrested/u })
    .first()
    .click();
  await page.waitForURL(/metric=arrested/u);
  const { name, text } = await follow(page, /These figures/u, "CSV with HXL tags");
  expect(name).toMatch(/\.hxl\.csv$/u);
  expect(readCsv(text)[1]).toContain("#affected+arrested");
  expect(readCsv(text)[1]).not.toContain("#affected+killed");
});

test("every format tells the same rows", async ({ request }) => {
  const plain = await csv(request, `${EVENT}/figures.csv`);
  const { rows, revision } = await (await request.get(`${EVENT}/figures.json`)).json();
  const lines = (await (await request.get(`${EVENT}/figures.ndjson`)).text()).trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line))).toEqual(rows);
  const ids = rows.map((row: { appearance_id: string }) => row.appearance_id);
  expect(plain.map((row) => row.appearance_id)).toEqual(ids);
  expect(values(plain, "revision")).toEqual([String(revision)]);
  const tagged = readCsv(await (await request.get(`${EVENT}/figures.hxl.csv`)).text());
  expect(tagged).toHaveLength(plain.length + 2);
  expect(tagged[1]).toContain("#affected+killed");
  const { columns } = await (await request.get("/api/v1/columns")).json();
  expect(Object.keys(plain[0] ?? {})).toEqual(columns.map(({ name }: { name: string }) => name));
});

test("every figure and print that the API tells is in the download", async ({ request }) => {
  const { events } = await (await request.get("/api/v1/events")).json();
  for (const { slug } of events) {
    const { figures } = await (await request.get(`/api/v1/events/${slug}`)).json();
    const rows = await csv(request, `/api/v1/events/${slug}/figures.csv`);
    const ids = figures.map(({ id }: { id: string }) => id);
    expect(values(rows, "figure_id")).toEqual(ids.toSorted());
    const prints = figures.flatMap(({ appearances }: { appearances: unknown[] }) => appearances);
    expect(rows).toHaveLength(prints.length);
  }
});

test("an evidence pack is a data package without a fault, with charts and the hash of each file", async ({
  request,
}) => {
  const answer = await request.get(`${EVENT}/evidence.zip`);
  expect(answer.headers()["content-type"]).toBe("application/zip");
  const files = await openArchive(await answer.body());
  const folder = await unpack(files);
  const pack = await Package.load(join(folder, "datapackage.json"), { basePath: folder });
  expect(pack.errors).toEqual([]);
  const tables = pack.resources.filter(({ tabular }) => tabular);
  expect(tables).toHaveLength(6);
  for (const table of tables) await table.read({ relations: true });
  for (const line of (files.get("SHA256SUMS") ?? "").trimEnd().split("\n")) {
    const [hash, path = ""] = line.split("  ");
    const read = createHash("sha256");
    for await (const piece of createReadStream(join(folder, path))) read.update(piece);
    expect(read.digest("hex"), path).toBe(hash);
  }
  const chart = files.get("charts/kazakhstan-january-2022/deaths.svg") ?? "";
  expect(chart).toMatch(/^<svg/u);
  expect(chart).toContain("kazakhstan-january-2022");
  await rm(folder, { recursive: true });
});

test("an evidence pack of a search holds its events", async ({ request }) => {
  const files = await openArchive(await (await request.get("/api/v1/search/evidence.zip?year=2023")).body());
  expect(values(rowsOf(files.get("data/events.csv") ?? ""), "event_slug")).toEqual([
    "derna-flood-2023",
    "maui-fires-2023",
  ]);
});

test("is not sent again as long as nothing has changed", async ({ request }) => {
  for (const file of ["figures.csv", "evidence.zip"]) {
    const address = `${EVENT}/${file}?metric=deaths`;
    const tag = (await request.get(address)).headers().etag ?? "";
    expect(tag).not.toBe("");
    const again = await request.get(address, { headers: { "If-None-Match": tag } });
    expect(again.status()).toBe(304);
    const other = await request.get(`${EVENT}/${file}?metric=injured`, { headers: { "If-None-Match": tag } });
    expect(other.status()).toBe(200);
  }
});

test("comes whole, compressed too, after it was broken off", async ({ request, baseURL }) => {
  const address = "/api/v1/search/figures.json";
  const plain = await (await request.get(address, { headers: { "Accept-Encoding": "identity" } })).body();
  const begin = async () => {
    const asked = get(new URL(address, baseURL), { headers: { "Accept-Encoding": "gzip" } });
    const [answer] = (await once(asked, "response")) as [IncomingMessage];
    expect(answer.headers["content-encoding"]).toBe("gzip");
    return answer;
  };
  (await begin()).destroy();
  const second = await begin();
  await once(second, "data");
  second.destroy();
  const sent: Buffer[] = [];
  for await (const piece of await begin()) sent.push(piece);
  expect(gunzipSync(Buffer.concat(sent)).equals(plain)).toBe(true);
});

test("narrows by what is given, and leaves out nothing that is only not drawn", async ({ request }) => {
  const all = await csv(request, `${EVENT}/figures.csv`);
  const hidden = await csv(request, `${EVENT}/figures.csv?superseded=hidden&range=2022-01-09/2022-01-10`);
  expect(hidden).toHaveLength(all.length);
  const officers = await csv(request, `${EVENT}/figures.csv?population=security-forces`);
  expect(values(officers, "population")).toEqual(["security-forces"]);
  expect(officers.length).toBe(all.filter((row) => row.population === "security-forces").length);
});

test.describe("what cannot be read is refused, and says what it was", () => {
  const wrong: [string, number, RegExp][] = [
    [`${EVENT}/figures.csv?metric=sheep`, 400, /sheep/u],
    [`${EVENT}/figures.csv?knownAt=yesterday`, 400, /yesterday/u],
    [`${EVENT}/figures.csv?metric=deaths&metric=injured`, 400, /more than once/u],
    [`${EVENT}/evidence.zip?colour=red`, 400, /colour/u],
    [`${EVENT}/figures.json?revision=999999`, 404, /999999/u],
    ["/api/v1/events/atlantis/figures.csv", 404, /atlantis/u],
    ["/api/v1/search/figures.csv?year=soon", 400, /soon/u],
    ["/api/v1/search/figures.csv?year=%202022", 400, /plain digits/u],
    [`${EVENT}?revision=1e2`, 400, /1e2.*plain digits/u],
    [`${EVENT}/figures.csv?revision=1e2`, 400, /1e2.*plain digits/u],
    [`${EVENT}/chart.svg?revision=216.0`, 400, /216\.0.*plain digits/u],
  ];
  for (const [address, status, detail] of wrong) {
    test(address, async ({ request }) => {
      const answer = await request.get(address);
      expect(answer.status()).toBe(status);
      expect(answer.headers()["content-type"]).toBe("application/problem+json");
      expect((await answer.json()).detail).toMatch(detail);
    });
  }
});
