import { describe, expect, it } from "vitest";
import { readFigureCursor, readKeyCursor, writeFigureCursor, writeKeyCursor } from "./api-cursor";

const written = (key: unknown) => Buffer.from(JSON.stringify(key)).toString("base64url");

describe("a place in a list", () => {
  it("is read as it was written", () => {
    const cursor = {
      start: -62_135_596_800_000,
      slug: "qantar-2022",
      known: 1_641_751_200_000,
      id: "abc123",
    };
    expect(readFigureCursor(writeFigureCursor(cursor))).toEqual(cursor);
    expect(readKeyCursor(writeKeyCursor("tengri-news"))).toBe("tengri-news");
  });

  it.each([
    ["nothing", ""],
    ["no base64", "%%%"],
    ["another list's", writeKeyCursor("tengri-news")],
    ["no slug", written([0, "A '", 0, "abc"])],
    ["a moment beyond all years", written([1e300, "a", 0, "abc"])],
  ])("is refused as the figures' when it is %s", (_, text) => {
    expect(readFigureCursor(text)).toBeNull();
  });

  it("is refused as a key when it is a figure's", () => {
    expect(readKeyCursor(writeFigureCursor({ start: 0, slug: "a", known: 0, id: "b" }))).toBeNull();
  });
});
