import { describe, expect, it } from "vitest";
import { pagePolicy, secure, secureEmbed } from "./security-headers";

describe("pagePolicy", () => {
  it("lets no script run without the nonce, and no style sheet stand in a page but ours", () => {
    expect(pagePolicy("abc", ["'sha256-x'"], false)).toBe(
      "default-src 'self'; img-src 'self' data:; script-src 'self' 'nonce-abc' 'strict-dynamic'; style-src 'self' 'sha256-x'; " +
        "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    );
  });

  it("allows eval in development only", () => {
    expect(pagePolicy("abc", [], true)).toContain("'unsafe-eval'");
  });
});

describe("secure", () => {
  it("lets nobody frame an answer", () => {
    const { headers } = secure(new Response(""), "frame-ancestors 'none'");
    expect(headers.get("Content-Security-Policy")).toBe("frame-ancestors 'none'");
    expect(headers.get("X-Frame-Options")).toBe("DENY");
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
  });
});

describe("secureEmbed", () => {
  it("leaves it to the embed who may frame it", () => {
    const policy = { "Content-Security-Policy": "frame-ancestors *" };
    const { headers } = secureEmbed(new Response("", { headers: policy }));
    expect(headers.get("Content-Security-Policy")).toBe("frame-ancestors *");
    expect(headers.has("X-Frame-Options")).toBe(false);
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
  });
});
