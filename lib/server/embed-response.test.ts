import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { embedPolicy, embedResponse } from "./embed-response";

const DRAWN =
  '<html lang="en"><head><style>p{color:red}</style></head><body><main aria-label="Deaths"><p>164</p></main></body></html>';
const request = (headers: Record<string, string> = {}) =>
  new Request("http://localhost/embed/x", { headers });

it("lets anybody frame it, and nothing be loaded, run or sent", () => {
  const hash = createHash("sha256").update("p{color:red}").digest("base64");
  expect(embedPolicy(DRAWN)).toBe(
    `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors *`,
  );
});

it("says nothing of colours unless it is asked for some", async () => {
  expect(await embedResponse(request(), DRAWN).text()).toBe(`<!doctype html>${DRAWN}`);
  expect(await embedResponse(request(), DRAWN, { theme: "dark" }).text()).toContain(
    '<html data-theme="dark" lang="en">',
  );
});

it("puts a notice above all else, as it is, whatever signs it holds", async () => {
  const answer = embedResponse(request(), DRAWN, { notice: "<p>$& $1 changed</p>" });
  expect(await answer.text()).toContain('<main aria-label="Deaths"><p>$& $1 changed</p><p>164</p></main>');
});

it("does not send again what the reader has, and does once the notice is another", async () => {
  const tag = embedResponse(request(), DRAWN).headers.get("ETag") ?? "";
  const again = request({ "If-None-Match": tag });
  expect(embedResponse(again, DRAWN).status).toBe(304);
  expect(embedResponse(again, DRAWN, { notice: "<p>1 new</p>" }).status).toBe(200);
  expect(embedResponse(again, DRAWN, { status: 404 }).status).toBe(404);
});
