import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { FormClient } from "../support/form-client";
import { freePort, SiteProcess } from "../support/site-process";

const KAZAKHSTAN = "/events/kazakhstan-january-2022";

let dataDir: string;
let port: number;

const start = (env: Record<string, string> = {}) =>
  new SiteProcess({ dataDir, port, env: { COUNTLINE_DEMO: "on", ...env } }).healthy();

async function send(site: SiteProcess, view: string): Promise<string> {
  const reader = new FormClient(site.url);
  const form = await reader.open(KAZAKHSTAN, "view");
  return reader.send({ ...form, address: "/c" }, { view });
}

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "countline-permalinks-"));
  port = await freePort();
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

test("what was shared is the same bytes after the site was killed, and after a start with another address", async () => {
  const site = await start();
  const path = await send(site, "metric=arrested");
  expect(path).toMatch(/^\/c\/[0-9a-z]{16}$/);
  const read = (url: string) =>
    Promise.all(["svg", "csv", "json"].map(async (kind) => (await fetch(`${url}${path}.${kind}`)).text()));
  const before = await read(site.url);
  await site.stop("SIGKILL");
  port = await freePort();
  const again = await start();
  expect(await read(again.url)).toEqual(before);
  expect(await send(again, "metric=arrested")).toBe(path);
  await again.stop();
});

test("who shares too much is told so with 429, and keeps the view", async () => {
  const site = await start();
  let path = "";
  for (let tries = 0; tries < 70 && !path.includes("not-made"); tries++)
    path = await send(site, "metric=injured");
  const answer = await fetch(new URL(path, site.url));
  expect(answer.status).toBe(429);
  const page = await answer.text();
  expect(page).toContain("Too many links were made from your network");
  expect(page).toContain(`href="${KAZAKHSTAN}?metric=injured"`);
  expect(page).toContain('name="view" value="metric=injured"');
  await site.stop();
});

test("when so many were shared that no more may be today, who shares another is told so with 503, and keeps the view", async () => {
  const site = await start({ COUNTLINE_SHARE_LIMIT: "1" });
  const path = await send(site, "metric=deaths&scale=log");
  expect(path).toContain("/c/not-made?");
  const answer = await fetch(new URL(path, site.url));
  expect(answer.status).toBe(503);
  const page = await answer.text();
  expect(page).toContain("Very many links were made here");
  expect(page).toContain(`href="${KAZAKHSTAN}?metric=deaths&amp;scale=log"`);
  // What is kept already needs no room.
  expect(await send(site, "metric=arrested")).toMatch(/^\/c\/[0-9a-z]{16}$/);
  await site.stop();
});

test("a site that was not told its address shares nothing with those who reach it by another than its own machine's", async () => {
  const site = await start();
  expect(site.printed).toContain("COUNTLINE_URL is not set");
  const reader = new FormClient(site.url);
  const { values } = await reader.open(KAZAKHSTAN, "view");
  const sent = await fetch(new URL("/c", site.url), {
    method: "POST",
    body: new URLSearchParams([...values]),
    headers: { "x-forwarded-host": "figures.example.org" },
    redirect: "manual",
  });
  const answer = await fetch(new URL(sent.headers.get("location") ?? "", site.url));
  expect(answer.status).toBe(503);
  expect(await answer.text()).toContain("COUNTLINE_URL");
  await site.stop();
});
