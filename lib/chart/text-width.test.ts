import { describe, expect, it } from "vitest";
import { ellipsize, textWidth, wrapText } from "./text-width";

describe("textWidth", () => {
  // Measured in a browser, in Inter 4 at 13 px.
  it.each([
    ["General Prosecutor's Office", 163],
    ["Ministry of Internal Affairs", 162],
    ["говорит министерство", 144],
  ])("is not less than %s is wide, nor much more", (text, measured) => {
    expect(textWidth(text, 13)).toBeGreaterThanOrEqual(measured);
    expect(textWidth(text, 13)).toBeLessThan(measured * 1.12);
  });

  it("takes letters with marks for their base, and full squares for full", () => {
    expect(textWidth("ő", 100)).toBe(textWidth("o", 100));
    expect(textWidth("死", 100)).toBe(100);
  });
});

describe("ellipsize and wrapText", () => {
  it("cut only what does not fit", () => {
    expect(ellipsize("short", 100, 13)).toBe("short");
    expect(ellipsize("a rather long name", 60, 13)).toMatch(/^a rath.*…$/);
  });

  it("break at spaces, and cut the last line", () => {
    expect(wrapText("one two three four five six", 60, 13, 2)).toHaveLength(2);
    expect(wrapText("one two three four five six", 60, 13, 2).at(-1)).toMatch(/…$/);
    expect(wrapText("", 60, 13, 2)).toEqual([]);
  });
});
