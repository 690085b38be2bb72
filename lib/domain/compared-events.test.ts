import { describe, expect, it } from "vitest";
import { readComparison } from "./compared-events";

const COMPARABLE = {
  events: ["a", "b", "c", "d", "e"],
  metrics: ["deaths", "arrested"],
  renamed: new Map([["was-b", "b"]]),
};
const read = (parameters: Record<string, string | string[]>) =>
  readComparison(parameters, COMPARABLE, () => "deaths");

describe("a comparison of events", () => {
  it("is read from one list or several parameters, each event once", () => {
    expect(read({ events: "b,a" }).comparison.events).toEqual(["b", "a"]);
    expect(read({ events: ["b", "a", "b, c"] }).comparison.events).toEqual(["b", "a", "c"]);
    expect(read({}).comparison).toEqual({
      ...{ events: [], metric: "deaths", as: "multiples", scale: "linear", days: null },
    });
  });

  it("takes an event by a name that it had as the one it has, once", () => {
    const { comparison, notes } = read({ events: "was-b,a,b" });
    expect(comparison.events).toEqual(["b", "a"]);
    expect(notes).toEqual([]);
  });

  it("leaves out what does not exist and what is more than four, and says so", () => {
    const { comparison, notes } = read({ events: "a,atlantis,b,c,d,e" });
    expect(comparison.events).toEqual(["a", "b", "c", "d"]);
    expect(notes).toEqual([
      { note: "event", value: "atlantis" },
      { note: "too-many", value: "e" },
    ]);
  });

  it("reads the rest from closed lists, and names what is not in them", () => {
    const wished = { metric: "arrested", as: "one", scale: "log", days: "30" };
    expect(read(wished)).toEqual({ comparison: { ...wished, events: [], days: 30 }, notes: [] });
    const { comparison, notes } = read({ metric: "deads", as: "pie", scale: "cubic", days: "3" });
    expect(comparison).toMatchObject({ metric: "deaths", as: "multiples", scale: "linear", days: null });
    expect(notes.map(({ note }) => note)).toEqual(["metric", "as", "scale", "days"]);
  });

  it("names what it cannot be asked", () => {
    expect(read({ events: "a,b", revision: "3", constructor: "x" }).notes).toEqual([
      { note: "unknown", value: "revision" },
      { note: "unknown", value: "constructor" },
    ]);
  });
});
