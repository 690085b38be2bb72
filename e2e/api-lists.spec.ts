import type { APIResponse } from "@playwright/test";
import { expect, test } from "./support/test";

// Lists of the API, what they can be narrowed by, and what programs are told beside the answers.

const KAZAKHSTAN = "kazakhstan-january-2022";

type Listed = { id: string; slug: string };

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

test("sources, agents and places can be narrowed to those of one event", async ({ request }) => {
  type Row = Listed & { events?: Listed[] };
  const listAll = async (name: string, query: string) => {
    const found: Row[] = [];
    for (let next = `/api/v1/${name}?limit=60&${query}`; next; ) {
      const page = await (await request.get(next)).json();
      found.push(...page[name]);
      next = page.next ?? "";
    }
    return found;
  };
  const isOfIt = ({ events = [] }: Row) => events.some(({ slug }) => slug === KAZAKHSTAN);
  for (const name of ["sources", "agents"]) {
    const all = await listAll(name, "");
    expect(all.filter(isOfIt).length).toBeLessThan(all.length);
    const ids = (rows: Row[]) => rows.map(({ id }) => id);
    expect(ids(await listAll(name, `event=${KAZAKHSTAN}`))).toEqual(ids(all.filter(isOfIt)));
  }
  const places = await listAll("places", `event=${KAZAKHSTAN}`);
  expect(places.map(({ slug }) => slug)).toContain("almaty");
  expect(places.length).toBeLessThan((await listAll("places", "")).length);
  expect(await listAll("sources", "event=nothing")).toEqual([]);
});

test("an answer that the reader has is not sent again, and any page of any site may read it", async ({
  request,
}) => {
  const askTwice = async (path: string) => {
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
  };
  // What somebody saves between the two makes it another answer.
  for (const path of [`events/${KAZAKHSTAN}`, "events", "figures?limit=5", "openapi.json"])
    await expect(() => askTwice(path)).toPass({ timeout: 20_000 });
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
