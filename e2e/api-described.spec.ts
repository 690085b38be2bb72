import type { APIRequestContext, APIResponse } from "@playwright/test";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, test } from "./support/test";

// What the API's description promises, compared with what the running site answers about its demo data.

const KAZAKHSTAN = "kazakhstan-january-2022";

type Schema = { $ref?: string };
type Content = Record<string, { schema?: Schema }>;
type Operation = { operationId: string; responses: Record<string, { content?: Content }> };
type Description = { paths: Record<string, { get: Operation }>; components: { schemas: object } };
type Listed = { id: string; slug: string };

/** Everything under `components` under one name, so that what points there finds it. */
async function validator(request: APIRequestContext) {
  const description = (await (await request.get("/api/v1/openapi.json")).json()) as Description;
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema({ $id: "api", components: description.components });
  const problemsOf = (schema: Schema, body: unknown): string => {
    const validate = ajv.compile({ $ref: `api${schema.$ref}` });
    return validate(body) ? "" : ajv.errorsText(validate.errors?.slice(0, 5));
  };
  return { description, problemsOf };
}

async function listOf(request: APIRequestContext, name: string): Promise<Listed[]> {
  return (await (await request.get(`/api/v1/${name}`)).json())[name];
}

/** For each path what to ask: every event, and one of everything else. */
async function addressesOf(request: APIRequestContext, path: string): Promise<string[]> {
  if (path === "/api/v1/changes") return [`${path}?since=0`, `${path}?since=40&limit=3`];
  if (path.startsWith("/api/v1/events/{slug}")) {
    const isFile = /\.\w+$/u.test(path);
    const slugs = isFile ? [KAZAKHSTAN] : (await listOf(request, "events")).map(({ slug }) => slug);
    const plain = slugs.map((slug) => path.replace("{slug}", slug));
    if (isFile) return plain;
    const { revision } = await (await request.get("/api/v1/metrics")).json();
    return [...plain, `${path.replace("{slug}", KAZAKHSTAN)}?revision=${revision - 1}`];
  }
  const name = path.split("/")[3] ?? "";
  if (!path.includes("{")) return [path];
  const rows = (await listOf(request, name)).slice(0, 5);
  return rows.map((row) => path.replace("{id}", row.id).replace("{slug}", row.slug));
}

function mediaType(answer: APIResponse): string {
  return answer.headers()["content-type"]?.split(";")[0] ?? "";
}

test("every answer is as it is described", async ({ request }) => {
  test.setTimeout(240_000);
  const { description, problemsOf } = await validator(request);
  for (const [path, { get }] of Object.entries(description.paths)) {
    const addresses = await addressesOf(request, path);
    expect(addresses.length, path).toBeGreaterThan(0);
    for (const address of addresses) {
      const answer = await request.get(address);
      expect([address, answer.status()]).toEqual([address, 200]);
      const [type = "", content = {}] = Object.entries(get.responses["200"]?.content ?? {})[0] ?? [];
      expect([address, mediaType(answer)]).toEqual([address, type]);
      if (content.schema)
        expect([address, problemsOf(content.schema, await answer.json())]).toEqual([address, ""]);
    }
  }
});

test("every error is as it is described", async ({ request }) => {
  const { problemsOf } = await validator(request);
  const wrong = {
    400: [
      "figures?state=gone",
      "events?metrics=deaths",
      "changes",
      "changes?since=999999",
      "figures?since=2022",
    ],
    404: [
      "events/atlantis",
      "figures/abcdefghijkl",
      "sources/abcdefghijkl",
      "agents/nobody",
      "places/atlantis",
    ],
  };
  for (const [status, paths] of Object.entries(wrong)) {
    for (const path of paths) {
      const answer = await request.get(`/api/v1/${path}`);
      expect([path, answer.status(), mediaType(answer)]).toEqual([
        path,
        Number(status),
        "application/problem+json",
      ]);
      expect(problemsOf({ $ref: "#/components/schemas/Problem" }, await answer.json())).toBe("");
    }
  }
});

test("a list goes on page by page, and leaves nothing out", async ({ request }) => {
  for (const name of ["events", "figures", "sources", "agents", "places"]) {
    const all = await (await request.get(`/api/v1/${name}?limit=200`)).json();
    const wanted: Listed[] = all[name].slice(0, 30);
    const found: Listed[] = [];
    let next: string | null = `/api/v1/${name}?limit=7`;
    while (next !== null && found.length < wanted.length) {
      const answer: APIResponse = await request.get(next);
      const page: Record<string, Listed[]> & { next: string | null } = await answer.json();
      expect(page[name]?.length).toBeLessThanOrEqual(7);
      expect(answer.headers().link).toBe(page.next === null ? undefined : `<${page.next}>; rel="next"`);
      found.push(...(page[name] ?? []));
      next = page.next;
    }
    expect(found.slice(0, 30)).toEqual(wanted);
  }
});

test("figures can be narrowed by what they are about, who said them, how they stand and since when", async ({
  request,
}) => {
  const ask = async (query: string) => (await (await request.get(`/api/v1/figures?${query}`)).json()).figures;
  const retracted = await ask(`event=${KAZAKHSTAN}&metric=deaths&place=whole&state=retracted`);
  expect(retracted.map((figure: { quantity: { nominal: number } }) => figure.quantity.nominal)).toContain(
    164,
  );
  for (const { event, place, standing } of retracted)
    expect([event.slug, place, standing.state]).toEqual([KAZAKHSTAN, null, "retracted"]);
  expect(await ask(`event=${KAZAKHSTAN}&state=retracted&knownAt=2022-01-09`)).toEqual([]);
  const late = await ask(`event=${KAZAKHSTAN}&since=2022-01-15&limit=200`);
  expect(late.length).toBeGreaterThan(0);
  for (const { standing } of late)
    expect(Date.parse(standing.since)).toBeGreaterThanOrEqual(Date.parse("2022-01-15T00:00:00+06:00"));
  const timeline = await (await request.get(`/api/v1/events/${KAZAKHSTAN}/timeline`)).json();
  const line = timeline.series.find(
    ({ authorityId }: { authorityId: string | null }) => authorityId !== null,
  );
  const { agent } = await (await request.get(`/api/v1/agents/${line.authorityId}`)).json();
  const said = await ask(`event=${KAZAKHSTAN}&authority=${agent.slug}&limit=200`);
  const ids = said.map(({ id }: Listed) => id);
  for (const { figureId } of line.points) expect(ids).toContain(figureId);
});

test("an answer that the reader has is not sent again, and any page of any site may read it", async ({
  request,
}) => {
  for (const path of [`events/${KAZAKHSTAN}`, "events", "figures?limit=5", "openapi.json"]) {
    const first = await request.get(`/api/v1/${path}`, { headers: { origin: "https://elsewhere.example" } });
    const tag = first.headers().etag ?? "";
    expect(tag).toMatch(/^W\/"/);
    expect(first.headers()["access-control-allow-origin"]).toBe("*");
    expect(first.headers()["access-control-allow-credentials"]).toBeUndefined();
    // The second comes from what is kept, in front of everything else: it is the same.
    const second = await request.get(`/api/v1/${path}`);
    expect(await second.body()).toEqual(await first.body());
    expect(second.headers().etag).toBe(tag);
    const again = await request.get(`/api/v1/${path}`, { headers: { "if-none-match": tag } });
    expect([again.status(), (await again.body()).length]).toEqual([304, 0]);
    const head = await request.head(`/api/v1/${path}`);
    expect([head.status(), (await head.body()).length]).toEqual([200, 0]);
  }
  const asked = await request.fetch("/api/v1/events", { method: "OPTIONS" });
  expect(asked.headers()["access-control-allow-methods"]).toContain("GET");
});

test("says how often it may be asked", async ({ request }) => {
  const left = async () => {
    const headers = (await request.get("/api/v1/metrics")).headers();
    expect(headers["ratelimit-policy"]).toMatch(/^"reads";q=\d+;w=60$/);
    return Number(/^"reads";r=(\d+);t=\d+$/.exec(headers.ratelimit ?? "")?.[1]);
  };
  expect(await left()).toBeGreaterThan(0);
});

test("the reference shows every address, and its forms ask for them", async ({ page, request }) => {
  const { description } = await validator(request);
  await page.goto("/api-reference");
  for (const path of Object.keys(description.paths))
    await expect(page.getByRole("heading", { name: `GET ${path}`, exact: true })).toBeVisible();
  const form = page.locator("#listFigures form");
  await form.getByLabel("event").fill(KAZAKHSTAN);
  await form.getByRole("button").click();
  await expect(page).toHaveURL(
    /\/api\/v1\/figures\?event=kazakhstan-january-2022&metric=deaths&state=retracted/,
  );
  await expect(page.locator("body")).toContainText('"figures":');
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the forms of the reference work, in Dutch too", async ({ page }) => {
    await page.goto("/nl/api-reference");
    await page.locator("#getEvent form").getByRole("button").click();
    await expect(page).toHaveURL("/api/v1/events/kazakhstan-january-2022?knownAt=2022-01-09");
  });
});
