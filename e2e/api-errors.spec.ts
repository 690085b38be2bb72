import { expect, test } from "./support/test";

// What the API says where it cannot answer.

const KAZAKHSTAN = "/api/v1/events/kazakhstan-january-2022";

test.describe("a request that cannot be answered", () => {
  for (const knownAt of [
    "yesterday",
    "2022-01",
    "2022-01-09?",
    "2022-01-09/2022-01-10",
    "2022-02-30",
    "2022-01-09T18:00",
  ]) {
    test(`knownAt=${knownAt}`, async ({ request }) => {
      const answer = await request.get(KAZAKHSTAN, { params: { knownAt } });
      expect(answer.status()).toBe(400);
      expect(answer.headers()["content-type"]).toBe("application/problem+json");
      const problem = await answer.json();
      expect(problem).toMatchObject({ status: 400, instance: KAZAKHSTAN });
      expect(problem.detail).toContain(knownAt);
    });
  }

  test("knownAt twice", async ({ request }) => {
    const answer = await request.get(`${KAZAKHSTAN}?knownAt=2022-01-09&knownAt=2022-01-10`);
    expect(answer.status()).toBe(400);
    expect((await answer.json()).detail).toContain("more than once");
  });

  test("says what kind of problem it is, at an address that lists them", async ({ request }) => {
    const { type, title } = await (await request.get("/api/v1/events/atlantis")).json();
    const [address, kind] = type.split("#");
    const { problems } = await (await request.get(address)).json();
    expect(problems[kind]).toMatchObject({ title, status: 404 });
  });

  test("an event that is not there", async ({ request }) => {
    const answer = await request.get("/api/v1/events/atlantis");
    expect(answer.status()).toBe(404);
    expect(answer.headers()["content-type"]).toBe("application/problem+json");
  });

  test("an address that is not there", async ({ request }) => {
    const answer = await request.get("/api/v1/atlantis");
    expect(answer.status()).toBe(404);
    expect(answer.headers()["content-type"]).toBe("application/problem+json");
  });

  test("a slug that nothing can have", async ({ request }) => {
    expect((await request.get("/api/v1/events/a%00b")).status()).toBe(404);
  });

  test("something to be written", async ({ request }) => {
    const answer = await request.post(KAZAKHSTAN, { data: {} });
    expect(answer.status()).toBe(405);
    expect(answer.headers()["content-type"]).toBe("application/problem+json");
    expect(answer.headers().allow).toContain("GET");
  });
});
