import { describe, expect, it } from "vitest";
import type { EventSearch } from "@/lib/domain/event-search";
import { readCursor, writeCursor } from "./search-cursor";
import { readEventSearch, writeEventSearch } from "./search-parameters";

const METRICS = ["deaths", "arrested"];

const parametersOf = (query: string) => Object.fromEntries(new URLSearchParams(query));

describe("readEventSearch", () => {
  it("asks for everything, the latest change first, where nothing is said", () => {
    const fields = { q: "", country: "", year: " ", metric: "", sort: "", after: "" };
    const { search, ignored } = readEventSearch(fields, METRICS);
    expect(writeEventSearch(search)).toBe("");
    expect(ignored).toEqual([]);
  });

  it("reads what was written", () => {
    const search: EventSearch = {
      ...{ text: "“Ałmaty” & 50 %", country: "KZ", year: 2022, metric: "deaths", retractions: true },
      ...{ sort: "date", after: { sort: "date", key: 1_641_060_000_000, id: "cmd0kazakhstan2022" } },
    };
    const query = writeEventSearch(search);
    expect(readEventSearch(parametersOf(query), METRICS)).toEqual({ search, ignored: [] });
  });

  it.each([
    ["q", "%%%"],
    ["q", "x".repeat(201)],
    ["q", "a b c d e f g h i j k l m n o p q"],
    ["country", "Atlantis"],
    ["year", "20222"],
    ["metric", "deads"],
    ["retractions", "1"],
    ["sort", "size"],
    ["after", "bm8"],
  ])("ignores %s=%s and says so, and takes the rest", (parameter, value) => {
    const { search, ignored } = readEventSearch({ country: "kz", [parameter]: value }, METRICS);
    expect(ignored).toEqual([{ parameter, value }]);
    expect(search.country).toBe(parameter === "country" ? null : "KZ");
  });

  it("names a parameter that is none of ours", () => {
    expect(readEventSearch({ page: "2" }, METRICS).ignored).toEqual([
      { parameter: "unknown", value: "page" },
    ]);
  });

  it("does not go on in one order from where a page in another order ended", () => {
    const after = writeCursor({ sort: "date", key: 0, id: "abcdefghijkl" });
    const { search, ignored } = readEventSearch({ after }, METRICS);
    expect(search.after).toBeNull();
    expect(ignored).toEqual([{ parameter: "after", value: after }]);
  });
});

describe("readCursor", () => {
  it.each([
    ["nothing", ""],
    ["no base64", "%%%"],
    ["no JSON", "bm8"],
    ["another list", Buffer.from('["change",1]').toString("base64url")],
    ["another order", Buffer.from('["size",1,"abcdefghijkl"]').toString("base64url")],
    ["a moment beyond all years", Buffer.from('["change",1e300,"abcdefghijkl"]').toString("base64url")],
    ["no id", Buffer.from('["change",1,"A \'"]').toString("base64url")],
  ])("refuses %s", (_, text) => {
    expect(readCursor(text)).toBeNull();
  });
});
