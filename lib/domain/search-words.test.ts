import { describe, expect, it } from "vitest";
import { searchWords } from "./search-words";

describe("searchWords", () => {
  it.each([
    ["Utøya, Norway", ["utoya", "norway"]],
    ["Tokájev's “ŁÓDŹ”", ["tokajev", "s", "lodz"]],
    ["Straße STRASSE", ["strasse"]],
    ["Толстой, Королёв", ["толстои", "королев"]],
    ["ﬁve Ⅷ", ["five", "viii"]],
  ])("folds accents, case and ligatures of %j", (text, words) => {
    expect(searchWords(text)).toEqual(words);
  });

  it("takes a number for one word, however its thousands are set apart", () => {
    for (const text of ["8.000", "8,000", "8\u202f000", "8000"]) expect(searchWords(text)).toEqual(["8000"]);
    expect(searchWords("1.234.567")).toEqual(["1234567"]);
    expect(searchWords("on 9.1.2022, 16.5 of 26")).toEqual(["on", "9", "1", "2022", "16", "5", "of", "26"]);
  });

  it("gives nothing but letters and digits, whatever comes in", () => {
    expect(searchWords("'); DROP TABLE -- %_ \\ a:* & !b | (c)")).toEqual(["drop", "table", "a", "b", "c"]);
    expect(searchWords("\u0000\ud800 %%% ''")).toEqual([]);
    expect(searchWords("x".repeat(10_000))).toEqual(["x".repeat(60)]);
  });
});
