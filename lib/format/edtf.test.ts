import { describe, expect, it } from "vitest";
import { formatEdtf, formatSpan } from "./edtf";
import { wordsFor } from "./words";

const en = wordsFor("en");
const nl = wordsFor("nl");

describe("formatEdtf", () => {
  it.each([
    ["2022", "2022", "2022"],
    ["2022-01", "January 2022", "januari 2022"],
    ["0022-01-09", "9 January 22", "9 januari 22"],
    ["0099-12-31/0100-01-01", "31 December 99 or 1 January 100", "31 december 99 of 1 januari 100"],
    ["2022-01-09", "9 January 2022", "9 januari 2022"],
    ["2022-01-09T18:00+06:00", "9 January 2022, 18:00 UTC+06:00", "9 januari 2022, 18:00 UTC+06:00"],
    ["2022-01-09T18:00Z", "9 January 2022, 18:00 UTC", "9 januari 2022, 18:00 UTC"],
    ["2022-01-09~", "about 9 January 2022", "omstreeks 9 januari 2022"],
    ["2022-01-09?", "probably 9 January 2022", "waarschijnlijk 9 januari 2022"],
    ["2022-01-09%", "perhaps about 9 January 2022", "misschien omstreeks 9 januari 2022"],
    ["../2022-01-09", "by 9 January 2022", "uiterlijk 9 januari 2022"],
    ["../2022-01-10?", "by probably 10 January 2022", "uiterlijk waarschijnlijk 10 januari 2022"],
    ["2022-01-09/..", "from 9 January 2022", "vanaf 9 januari 2022"],
    ["2022-01-05/2022-01-06", "5 or 6 January 2022", "5 of 6 januari 2022"],
    ["2022-01-05?/2022-01-06?", "probably 5 or 6 January 2022", "waarschijnlijk 5 of 6 januari 2022"],
    ["2022-01-31/2022-02-01", "31 January or 1 February 2022", "31 januari of 1 februari 2022"],
    ["2022-01-05/2022-01-09", "between 5 and 9 January 2022", "tussen 5 en 9 januari 2022"],
    [
      "2021-12-31/2022-01-09",
      "between 31 December 2021 and 9 January 2022",
      "tussen 31 december 2021 en 9 januari 2022",
    ],
    ["2022-01/2022-03", "between January and March 2022", "tussen januari en maart 2022"],
    ["../..", "at an unknown time", "op een onbekend moment"],
    ["whenever", "whenever", "whenever"],
  ])("says %s", (text, english, dutch) => {
    expect(formatEdtf(text, en)).toBe(english);
    expect(formatEdtf(text, nl)).toBe(dutch);
  });
});

describe("formatSpan", () => {
  it.each([
    ["2022-01-02", "2022-01-11", "2–11 January 2022"],
    ["2022-01-02", "2022-01-02", "2 January 2022"],
    ["2020-08-09", "2020-12-31", "9 August – 31 December 2020"],
    ["2022-01-02?", "2022-01-11", "between probably 2 January 2022 and 11 January 2022"],
  ])("says %s to %s", (start, end, said) => {
    expect(formatSpan(start, end, en)).toBe(said);
  });
});
