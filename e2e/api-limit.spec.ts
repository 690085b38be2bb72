import { mkdtempSync, rmSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { request as client } from "@playwright/test";
import { readDescription } from "./support/api-description";
import { freePort, SiteProcess } from "./support/site-process";
import { expect, test } from "./support/test";

// A site of its own, on which one address may ask very little: nobody else is held up.

// Both tests ask the one site.
test.describe.configure({ mode: "default" });

const LIMIT = 3;
let site: SiteProcess;
const dataDir = mkdtempSync(join(tmpdir(), "countline-limit-"));

/** Asks for a path just as it is written. */
function statusOf(path: string): Promise<number | undefined> {
  const { hostname, port } = new URL(site.url);
  return new Promise((resolve, reject) => {
    get({ hostname, port, path }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    }).on("error", reject);
  });
}

test.beforeAll(async () => {
  test.setTimeout(120_000);
  const env = { COUNTLINE_DEMO: "off", COUNTLINE_API_LIMIT: String(LIMIT) };
  site = await new SiteProcess({ dataDir, port: await freePort(), env }).healthy();
});
test.afterAll(async () => {
  await site.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

test("who asks too often is told so as it is described, whatever is asked and however it is written", async () => {
  const request = await client.newContext({ baseURL: site.url });
  const { operations, expectDescribed } = await readDescription(request);
  while ((await request.get("/api/v1/populations")).status() === 200);
  for (const { path, operation } of operations) {
    const address = path.replace("{slug}", "almaty").replace("{id}", "abcdefghijkl");
    await expectDescribed(address, operation, await request.get(address), 429);
  }
  for (const address of ["/feeds/changes.atom", "/api/oembed?url=x"]) {
    const answer = await request.get(address);
    expect([address, answer.status(), answer.headers()["access-control-allow-origin"]]).toEqual([
      address,
      429,
      "*",
    ]);
  }
  // `request` would take the dots away before it asks.
  for (const path of [
    "/api/./v1/populations",
    "/x/../api/v1/populations",
    "/api/%2e/v1/populations",
    "/%61pi/v1/populations",
  ])
    expect([path, await statusOf(path)]).toEqual([path, 429]);
  expect((await request.get("/api/health")).status()).toBe(200);
  expect((await request.get("/")).status()).toBe(200);
  await request.dispose();
});

test("what stands in other sites' pages is counted for itself", async () => {
  const request = await client.newContext({ baseURL: site.url });
  const answers = [];
  for (let asked = 0; asked <= LIMIT * 10; asked++) answers.push(await request.get("/embed/events/atlantis"));
  expect(answers.map((answer) => answer.status())).toEqual([...Array(LIMIT * 10).fill(404), 429]);
  const refused = await request.get("/c/abcdefghijklmnop.svg");
  expect([refused.status(), refused.headers()["access-control-allow-origin"]]).toEqual([429, "*"]);
  expect(Number(refused.headers()["retry-after"])).toBeGreaterThan(0);
  await request.dispose();
});
