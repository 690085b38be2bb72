import { expect, it } from "vitest";
import { requestCounter } from "./rate-limit";

it("counts each address for itself, and says what is left", async () => {
  const count = requestCounter({ name: "reads", limit: 2 });
  expect((await count("192.0.2.1")).headers).toEqual({
    "RateLimit-Policy": '"reads";q=2;w=60',
    RateLimit: '"reads";r=1;t=60',
  });
  expect(await count("192.0.2.1")).toMatchObject({
    allowed: true,
    headers: { RateLimit: '"reads";r=0;t=60' },
  });
  const refused = await count("192.0.2.1");
  expect(refused).toMatchObject({ allowed: false, headers: { RateLimit: '"reads";r=0;t=60' } });
  expect(Number(refused.headers["Retry-After"])).toBeGreaterThan(0);
  expect((await count("192.0.2.2")).allowed).toBe(true);
});

it("refuses nobody where there is no limit", async () => {
  const count = requestCounter({ name: "reads", limit: 0 });
  for (let request = 0; request < 100; request++) {
    expect(await count("192.0.2.1")).toEqual({ allowed: true, headers: {} });
  }
});
