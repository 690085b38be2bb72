import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { FormClient } from "../support/form-client";
import { freePort, SiteProcess } from "../support/site-process";

const KAZAKHSTAN = "/events/kazakhstan-january-2022";
const MARIA = "/events/hurricane-maria-2017";
const LINK = /^\/c\/[0-9a-z]{16}$/;

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
  expect(path).toMatch(LINK);
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

test("who shares too much is told so with 429, and keeps the view; what is shared already is still led to", async () => {
  const site = await start({ COUNTLINE_SHARE_LIMIT: "0" });
  const reader = new FormClient(site.url);
  const form = { ...(await reader.open(MARIA, "view")), address: "/c" };
  const share = (days: number) => reader.send(form, { view: `envelope=${days}` });
  const first = await share(1);
  for (let again = 0; again < 70; again++) expect(await share(1)).toBe(first);
  for (let days = 2; days <= 60; days++) expect(await share(days)).toMatch(LINK);
  const answer = await fetch(new URL(await share(61), site.url));
  expect(answer.status).toBe(429);
  const page = await answer.text();
  expect(page).toContain("Too many links were asked for from your network");
  expect(page).toContain(`href="${MARIA}?envelope=61"`);
  expect(page).toContain('name="view" value="envelope=61"');
  expect(await share(1)).toBe(first);
  // Nor can anybody try views without end to find out which of them others shared.
  const before = 1 + 70 + 59 + 1 + 1;
  for (let sent = before; sent < 600; sent++) expect(await share(1)).toBe(first);
  expect(await share(1)).toContain("why=network");
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
  expect(await send(site, "metric=arrested")).toMatch(LINK);
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
