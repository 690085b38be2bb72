import { mkdtemp, rm } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { freePort, SiteProcess } from "../support/site-process";

/** Generous for a busy machine; it is to be a matter of a second or two, not of a timeout that runs out. */
const AT_ONCE_MS = 15_000;

let dataDir: string;
let started: SiteProcess[] = [];

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "countline-site-"));
});
afterEach(async () => {
  await Promise.all(started.map((site) => site.stop("SIGKILL")));
  started = [];
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

async function startSite(): Promise<SiteProcess> {
  const site = new SiteProcess({ dataDir, port: await freePort(), env: { COUNTLINE_DEMO: "off" } });
  started.push(site);
  return site;
}

test("a second site on the folder is refused by name, and the first goes on", async () => {
  const first = await (await startSite()).healthy();
  const second = await startSite();
  expect(await second.exited).toBe(1);
  expect(second.printed).toContain(`in use by process ${first.pid} on ${hostname()} (${first.url}`);
  await first.healthy();
});

test("after kill -9 the site starts again at once, with what it had", async () => {
  const first = await (await startSite()).healthy();
  await first.stop("SIGKILL");
  const begun = performance.now();
  const second = await (await startSite()).healthy();
  expect(performance.now() - begun).toBeLessThan(AT_ONCE_MS);
  expect(second.printed).not.toContain("migration");
});

test("a site that is stopped lets its folder go", async () => {
  const first = await (await startSite()).healthy();
  await first.stop();
  await (await startSite()).healthy();
});
