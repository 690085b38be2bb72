import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { FormClient } from "../support/form-client";
import { freePort, SiteProcess } from "../support/site-process";

const KAZAKHSTAN = "/events/kazakhstan-january-2022";

let dataDir: string;
let port: number;

const start = () => new SiteProcess({ dataDir, port, env: { COUNTLINE_DEMO: "on" } }).healthy();

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
