import { describe, expect, it } from "vitest";
import { pagePolicy, secure } from "./security-headers";

describe("pagePolicy", () => {
  it("lets nothing run or style that lacks the nonce", () => {
    expect(pagePolicy("abc", false)).toBe(
      "default-src 'self'; script-src 'self' 'nonce-abc' 'strict-dynamic'; style-src 'self' 'nonce-abc'; " +
        "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    );
  });

  it("allows eval in development only", () => {
    expect(pagePolicy("abc", true)).toContain("'unsafe-eval'");
  });
});

describe("secure", () => {
  it("leaves the policy of an embed to the embed", () => {
    const answer = secure(new Response("", { headers: { "Content-Security-Policy": "frame-ancestors *" } }));
    expect(answer.headers.get("Content-Security-Policy")).toBe("frame-ancestors *");
    expect(answer.headers.get("X-Content-Type-Options")).toBe("nosniff");
  });
});
