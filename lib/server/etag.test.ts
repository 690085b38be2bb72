import { describe, expect, it } from "vitest";
import { entityTag, isNamed } from "./etag";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("entityTag", () => {
  it("is the same for the same bytes only", () => {
    expect(entityTag(bytes("16 dead"))).toBe(entityTag(bytes("16 dead")));
    expect(entityTag(bytes("16 dead"))).not.toBe(entityTag(bytes("18 dead")));
  });
});

describe("isNamed", () => {
  it.each([
    ['W/"a"', true],
    ['"a"', true],
    ['"b", W/"a"', true],
    ["*", true],
    ['"b"', false],
    ["", false],
    [null, false],
  ])("If-None-Match: %s", (given, expected) => {
    expect(isNamed('W/"a"', given)).toBe(expected);
  });
});
