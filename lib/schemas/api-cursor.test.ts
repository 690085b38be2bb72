import { describe, expect, it } from "vitest";
import { readFigureCursor, readKeyCursor, writeFigureCursor, writeKeyCursor } from "./api-cursor";

const written = (key: unknown) => Buffer.from(JSON.stringify(key)).toString("base64url");

describe("a place in a list", () => {
  it("is read as it was written", () => {
    const cursor = {
      start: -62_135_596_800_000,
      event: "5gnm1y6qhkqovl4u",
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
    ["no event's", written([0, 0, "A '", "abc"])],
    ["of when events were told apart by their slugs", written([0, "qantar-january-2022", 0, "abc"])],
    ["a moment beyond all years", written([1e300, 0, "5gnm1y6qhkqovl4u", "abc"])],
  ])("is refused as the figures' when it is %s", (_, text) => {
    expect(readFigureCursor(text)).toBeNull();
  });

  it("is refused as a key when it is a figure's", () => {
    expect(
      readKeyCursor(writeFigureCursor({ start: 0, event: "5gnm1y6qhkqovl4u", known: 0, id: "b" })),
    ).toBeNull();
  });
});
