import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { type ClientRequest, createServer, type IncomingHttpHeaders, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type Front, standBefore } from "./front";
import { keepAnswer } from "./kept-answers";

// Asked over HTTP of a real server, behind whose front stands what tells that it was reached.

const KEPT = "/api/v1/events/kept";
const body = JSON.stringify({ figures: "x".repeat(5000) });

let server: Server;
let revision: number;

async function serve(front: Partial<Front> = {}): Promise<void> {
  server = createServer((asked, answer) => answer.end(`behind, from ${asked.headers["x-forwarded-for"]}`));
  standBefore(server, { limit: 0, trustedProxies: 0, newestRevision: async () => revision, ...front });
  await once(server.listen(0, "127.0.0.1"), "listening");
}

type Answer = { status: number | undefined; headers: IncomingHttpHeaders; bytes: Buffer };

async function ask(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  const asked = request({ port, path, headers, method, host: "127.0.0.1" }).end();
  const [answer] = await once(asked, "response");
  const bytes: Buffer[] = [];
  for await (const chunk of answer) bytes.push(chunk);
  return { status: answer.statusCode, headers: answer.headers, bytes: Buffer.concat(bytes) };
}

beforeEach(() => {
  revision = 7;
  const headers = {
    "Content-Type": "application/json",
    ETag: 'W/"seven"',
    "Cache-Control": "public, no-cache",
  };
  keepAnswer(KEPT, { revision: 7, bytes: new TextEncoder().encode(body), headers });
});

afterEach(() => {
  server.close();
});

it("sends what is kept as it is, to any site, and never as a page", async () => {
  await serve();
  const { status, headers, bytes } = await ask(KEPT);
  expect([status, bytes.toString()]).toEqual([200, body]);
  expect(headers).toMatchObject({
    ...{ etag: 'W/"seven"', "content-type": "application/json", vary: "Accept-Encoding" },
    ...{ "access-control-allow-origin": "*", "x-content-type-options": "nosniff" },
    "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  });
});

it("sends it compressed to whoever takes that", async () => {
  await serve();
  const { headers, bytes } = await ask(KEPT, { "accept-encoding": "br, gzip" });
  expect(headers["content-encoding"]).toBe("gzip");
  expect(gunzipSync(bytes).toString()).toBe(body);
  expect((await ask(KEPT, { "accept-encoding": "gzip;q=0" })).headers["content-encoding"]).toBeUndefined();
});

it("sends all of it to the next reader after others broke off, before and after it was compressed", async () => {
  const bytes = randomBytes(8_000_000);
  keepAnswer(KEPT, { revision: 7, bytes, headers: {} });
  await serve();
  const { port } = server.address() as AddressInfo;
  const headers = { "accept-encoding": "gzip" };
  const breakOffAfter = async (event: (asked: ClientRequest) => Promise<unknown>) => {
    const asked = request({ port, path: KEPT, headers, host: "127.0.0.1" }).on("error", () => {});
    const come = event(asked);
    asked.end();
    await come;
    asked.destroy();
  };
  await breakOffAfter(() => once(server, "request"));
  await breakOffAfter(async (asked) => once((await once(asked, "response"))[0], "data"));
  const answer = await ask(KEPT, headers);
  expect(answer.headers["content-length"]).toBe(String(answer.bytes.length));
  expect(gunzipSync(answer.bytes).equals(bytes)).toBe(true);
});

it("sends nothing again that the reader has, and no body to HEAD", async () => {
  await serve();
  const again = await ask(KEPT, { "if-none-match": '"seven"' });
  expect([again.status, again.bytes.length]).toEqual([304, 0]);
  const head = await ask(KEPT, {}, "HEAD");
  expect([head.status, head.headers["content-length"], head.bytes.length]).toEqual([
    200,
    String(body.length),
    0,
  ]);
});

it("asks behind it once anything was saved, and where nothing is kept", async () => {
  await serve();
  revision = 8;
  expect((await ask(KEPT)).bytes.toString()).toMatch(/^behind/);
  revision = 7;
  expect((await ask(`${KEPT}?knownAt=2022-01-09`)).bytes.toString()).toMatch(/^behind/);
});

it("leaves it to what is behind to say that the database does not answer", async () => {
  await serve({ newestRevision: () => Promise.reject(new Error("gone")) });
  expect((await ask(KEPT)).bytes.toString()).toMatch(/^behind/);
});

it("refuses whoever asks too often, and nobody else", async () => {
  await serve({ limit: 2, trustedProxies: 1 });
  const from = (address: string) => ask(KEPT, { "x-forwarded-for": `198.51.100.1, ${address}` });
  expect((await from("203.0.113.9")).headers.ratelimit).toBe('"reads";r=1;t=60');
  await from("203.0.113.9");
  const refused = await from("203.0.113.9");
  expect(refused.status).toBe(429);
  expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0);
  expect(refused.headers["content-type"]).toBe("application/problem+json");
  expect(JSON.parse(refused.bytes.toString())).toMatchObject({ status: 429, instance: KEPT });
  expect((await from("203.0.113.10")).status).toBe(200);
});

it("counts the address that is meant, however it is written", async () => {
  await serve({ limit: 1 });
  expect((await ask("/api/v1/populations")).status).toBe(200);
  for (const path of [
    "/api/./v1/populations",
    "/x/../api/v1/populations",
    "/%61pi/v1/populations",
    "/feeds/changes.atom",
  ]) {
    const { status, headers } = await ask(path);
    expect([path, status, headers["access-control-allow-origin"]]).toEqual([path, 429, "*"]);
  }
});

it("reads no address with thousands of parameters, of a page or of the API", async () => {
  await serve();
  for (const path of ["/", KEPT, "/embed/x"]) {
    expect((await ask(`${path}?${"a&".repeat(499)}`)).status).toBe(200);
    const refused = await ask(`${path}?${"a&".repeat(8000)}`);
    expect([refused.status, refused.headers["content-type"]]).toEqual([400, "application/problem+json"]);
  }
});

it("counts what stands in pages for itself, and leaves it ten times as much room", async () => {
  await serve({ limit: 1 });
  await ask("/api/v1/populations");
  for (const left of [9, 8, 7])
    expect((await ask("/embed/x")).headers.ratelimit).toBe(`"frames";r=${left};t=60`);
  for (const path of ["/c/x", "/nl/c/x", "/c/x.svg", "/c/x", "/c/x", "/c/x", "/c/x"])
    expect((await ask(path)).status).toBe(200);
  expect((await ask("/embed/x")).status).toBe(429);
});

it("lets any site read files that were shared, and no page of ours", async () => {
  await serve();
  expect((await ask("/c/x.svg")).headers["access-control-expose-headers"]).toContain("Content-Disposition");
  expect((await ask("/c/x.svg", {}, "OPTIONS")).status).toBe(204);
  expect((await ask("/c/x")).headers["access-control-allow-origin"]).toBeUndefined();
  expect((await ask("/embed/x")).headers["access-control-allow-origin"]).toBeUndefined();
});

it("lets a browser ask first, and limits no page", async () => {
  await serve({ limit: 1 });
  const asked = await ask(KEPT, { origin: "https://example.org" }, "OPTIONS");
  expect(asked.status).toBe(204);
  expect(asked.headers["access-control-allow-methods"]).toBe("GET, HEAD, OPTIONS");
  for (const path of ["/", "/", "/api/health"]) {
    const page = await ask(path);
    expect([page.status, page.headers["access-control-allow-origin"]]).toEqual([200, undefined]);
  }
});

it("tells what is behind whom it heard a request from, whatever the sender says", async () => {
  await serve();
  expect((await ask("/", { "x-forwarded-for": "1.2.3.4" })).bytes.toString()).toBe(
    "behind, from 1.2.3.4, 127.0.0.1",
  );
  expect((await ask("/")).bytes.toString()).toBe("behind, from 127.0.0.1");
});
