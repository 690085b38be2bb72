import type { APIRequestContext } from "@playwright/test";
import { type Operation, readDescription } from "./support/api-description";
import { expect, test } from "./support/test";

// What the API's description promises, compared with what the running site answers about its demo data.

const KAZAKHSTAN = "kazakhstan-january-2022";

type Listed = { id: string; slug: string };

async function listOf(request: APIRequestContext, name: string, query = ""): Promise<Listed[]> {
  return (await (await request.get(`/api/v1/${name}${query}`)).json())[name];
}

/** For each path what to ask: every event, and some of everything else. */
async function addressesOf(request: APIRequestContext, path: string): Promise<string[]> {
  if (path === "/api/v1/changes") return [`${path}?since=0`, `${path}?since=40&limit=3`];
  if (path.startsWith("/api/v1/events/{slug}")) {
    const isFile = /\.\w+$/u.test(path);
    const slugs = isFile ? [KAZAKHSTAN] : (await listOf(request, "events")).map(({ slug }) => slug);
    return slugs.map((slug) => path.replace("{slug}", slug));
  }
  if (!path.includes("{")) return [path];
  // The first that was known of that event: it is there at any moment asked about.
  const ofEvent = path.includes("/figures/") ? `?event=${KAZAKHSTAN}` : "";
  const rows = (await listOf(request, path.split("/")[3] ?? "", ofEvent)).slice(0, 5);
  return rows.map((row) => path.replace("{id}", row.id).replace("{slug}", row.slug));
}

/** One value of each parameter that can be asked, with which there is something to answer. */
async function valuesToAsk(request: APIRequestContext): Promise<Record<string, string>> {
  const { revision, next } = await (await request.get("/api/v1/events?limit=1")).json();
  const [agent] = await listOf(request, "agents");
  const view = {
    metric: "deaths",
    population: "everyone",
    place: "whole",
    axis: "as-of",
    range: "all",
    scale: "log",
  };
  return {
    ...view,
    ...{ superseded: "hidden", envelope: "14", others: "open", rule: "range", knownAt: "2022-01-15" },
    ...{
      language: "nl",
      scheme: "dark",
      pixels: "2",
      width: "390",
      windowDays: "3",
      revision: String(revision),
    },
    ...{
      q: "almaty",
      country: "KZ",
      year: "2022",
      retractions: "yes",
      sort: "change",
      limit: "2",
      since: "2022-01-10",
    },
    ...{ event: KAZAKHSTAN, state: "superseded", authority: agent?.slug ?? "nobody" },
    after: new URL(next, "http://x").searchParams.get("after") ?? "",
  };
}

/** Each documented parameter alone; of files and pictures, which take longer, all at once. */
function queriesOf({ parameters, tags }: Operation, values: Record<string, string>): string[] {
  const names = parameters.filter((one) => one.in === "query").map(({ name }) => name);
  const asked = names.filter((name) => values[name] !== undefined).map((name) => [name, values[name] ?? ""]);
  if (asked.length === 0) return [];
  if (tags.includes("files")) return [`${new URLSearchParams(asked)}`];
  return asked.map((one) => `${new URLSearchParams([one])}`);
}

test("every answer is as it is described, and is not sent again to whoever has it", async ({ request }) => {
  test.setTimeout(240_000);
  const { operations, expectDescribed } = await readDescription(request);
  for (const { path, operation } of operations) {
    const addresses = await addressesOf(request, path);
    expect(addresses.length, path).toBeGreaterThan(0);
    for (const [at, address] of addresses.entries()) {
      const answer = await request.get(address);
      await expectDescribed(address, operation, answer, 200);
      if (at > 0) continue;
      const headers = { "if-none-match": answer.headers().etag ?? "" };
      await expectDescribed(address, operation, await request.get(address, { headers }), 304);
    }
  }
});

test("everything that is described can be asked", async ({ request }) => {
  test.setTimeout(240_000);
  const { operations, expectDescribed } = await readDescription(request);
  const values = await valuesToAsk(request);
  for (const { path, operation } of operations) {
    const at = path.replace("{slug}", path.includes("places") ? "almaty" : KAZAKHSTAN);
    const [first = ""] = at.includes("{") ? await addressesOf(request, path) : [at];
    for (const query of queriesOf(operation, values)) {
      // What a page ended with belongs to its list.
      if (query.startsWith("after=") && path !== "/api/v1/events") continue;
      if (query.startsWith("since=") && path === "/api/v1/changes") continue;
      const address = path === "/api/v1/changes" ? `${first}?since=0&${query}` : `${first}?${query}`;
      await expectDescribed(address, operation, await request.get(address), 200);
    }
  }
});

test("every error is as it is described", async ({ request }) => {
  const { operations, expectDescribed } = await readDescription(request);
  for (const { path, operation } of operations) {
    const there = (await addressesOf(request, path))[0] ?? "";
    const wrong = `${there.split("?")[0]}?nonsense=1`;
    await expectDescribed(wrong, operation, await request.get(wrong), 400);
    for (const method of ["POST", "DELETE"])
      await expectDescribed(`${method} ${there}`, operation, await request.fetch(there, { method }), 405);
    if (!path.includes("{")) continue;
    const missing = path.replace("{slug}", "atlantis").replace("{id}", "abcdefghijkl");
    await expectDescribed(missing, operation, await request.get(missing), 404);
  }
});

test("what is asked and cannot be read is told", async ({ request }) => {
  const { operations, expectDescribed } = await readDescription(request);
  for (const query of [
    "figures?state=gone",
    "events?metrics=deaths",
    "changes",
    "changes?since=999999",
    "figures?since=2022",
  ]) {
    const address = `/api/v1/${query}`;
    const found = operations.find(({ path }) => path === address.split("?")[0]);
    if (found) await expectDescribed(address, found.operation, await request.get(address), 400);
    expect(found, address).toBeDefined();
  }
});
