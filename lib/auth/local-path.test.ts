import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { localPathOr } from "./local-path";

describe("localPathOr", () => {
  it.each(["/desk", "/desk/users?x=1", "/nl/desk#top", "/"])("keeps %s", (path) => {
    expect(localPathOr("/fallback", path)).toBe(path);
  });

  it.each([
    undefined,
    null,
    "",
    "desk",
    "https://evil.example",
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "/./\\evil.example",
    "/.//evil.example",
    "/..//evil.example",
    "/x/..//evil.example",
    "javascript:alert(1)",
    " /desk",
  ])("does not follow %j", (path) => {
    expect(localPathOr("/fallback", path)).toBe("/fallback");
  });

  it("never leads to another site", () => {
    const parts = fc.array(
      fc.constantFrom("/", "\\", ".", "..", "\t", "evil.example", "@", ":", "?", "#", "%2f"),
    );
    fc.assert(
      fc.property(parts, (some) => {
        const url = new URL(localPathOr("/fallback", `/${some.join("")}`), "https://countline.example");
        expect(url.origin).toBe("https://countline.example");
      }),
    );
  });
});
