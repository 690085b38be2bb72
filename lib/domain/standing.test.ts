import { describe, expect, test } from "vitest";
import { standingAt } from "./standing";
import {
  type ActSpec,
  agent,
  asker,
  asserts,
  at,
  basedOn,
  exactly,
  type FigureSpec,
  relays,
  source,
  timeline,
  unknownNumber,
} from "./testing/build";

const AGENTS = [
  agent("state"),
  agent("ministry", { memberOf: "state" }),
  agent("spokesman", { kind: "person", memberOf: "ministry" }),
  agent("almaty-police", { kind: "unit", memberOf: "ministry" }),
  agent("duty-officer", { kind: "person", memberOf: "almaty-police" }),
  agent("president", { kind: "office-holder", memberOf: "state" }),
  agent("state-tv", { kind: "state-media" }),
  agent("authorities", { vague: true }),
  agent("ministry-officials", { vague: true, memberOf: "ministry", kind: "person" }),
  agent("ngo", { kind: "ngo" }),
  agent("moscow", { country: "RU" }),
];

/** Figures said and counted on the days given. */
const said = (id: string, day: string, count: number, fields: Partial<FigureSpec> = {}): FigureSpec => ({
  id,
  quantity: exactly(count),
  statedAt: day,
  asOf: day,
  chain: [asserts("ministry")],
  ...fields,
});

const ask = (figures: FigureSpec[], acts: ActSpec[] = []) =>
  asker(timeline({ agents: AGENTS, figures, acts }));

describe("within one series", () => {
  const standing = ask([said("old", "2022-01-06", 18), said("new", "2022-01-09", 20)]);

  test("a figure is not yet known, then stands, then is superseded", () => {
    expect(standing("new", "2022-01-08")).toMatchObject({
      state: "not-yet-known",
      since: null,
      because: { rule: "not-yet-known" },
    });
    expect(standing("old", "2022-01-08")).toMatchObject({
      state: "standing",
      since: at("2022-01-06"),
      because: { rule: "only-of-series" },
    });
    expect(standing("old", "2022-01-10")).toMatchObject({
      state: "superseded",
      since: at("2022-01-09"),
      because: { rule: "newer", figure: "new" },
    });
    expect(standing("new", "2022-01-10")).toMatchObject({
      state: "standing",
      since: at("2022-01-09"),
      because: { rule: "newest-of-series" },
    });
  });

  test("it is known from the end of its interval, not a moment sooner", () => {
    expect(standing("old", "2022-01-06T23:59:59+06:00").state).toBe("not-yet-known");
    expect(standing("old", "2022-01-07T00:00:00+06:00").state).toBe("standing");
  });

  test("the newest one supersedes, but since when is told by the first", () => {
    const three = ask([said("a", "2022-01-05", 1), said("b", "2022-01-06", 2), said("c", "2022-01-07", 3)]);
    expect(three("a", "2022-01-08")).toMatchObject({
      because: { rule: "newer", figure: "c" },
      since: at("2022-01-06"),
    });
  });

  test("on a full tie neither supersedes", () => {
    const tied = ask([said("a", "2022-01-05", 7), said("b", "2022-01-05", 7)]);
    expect([tied("a", "2022-01-06").state, tied("b", "2022-01-06").state]).toEqual(["standing", "standing"]);
  });

  test("a figure that becomes known late, but counts up to an earlier day, supersedes nothing", () => {
    const late = ask([said("new", "2022-01-09", 20), said("old", "2022-01-10", 18, { asOf: "2022-01-06" })]);
    expect(late("new", "2022-01-11").state).toBe("standing");
    expect(late("old", "2022-01-11")).toMatchObject({ state: "superseded", since: at("2022-01-10") });
  });

  test("current figures are sorted by the instant, not by the day and the bound", () => {
    const current = ask([
      said("morning", "2022-01-09T09:00+06:00", 30, { basis: "current" }),
      said("evening", "2022-01-09T21:00+06:00", 20, { basis: "current" }),
    ]);
    expect(current("morning", "2022-01-09").because).toEqual({ rule: "newer", figure: "evening" });
  });
});

describe("unknown numbers", () => {
  const unclear = (id: string, day: string) => said(id, day, 0, { quantity: unknownNumber });

  test("a number supersedes an earlier unknown, never the reverse", () => {
    const standing = ask([
      unclear("u1", "2022-01-05"),
      said("n", "2022-01-06", 3),
      unclear("u2", "2022-01-07"),
    ]);
    expect(standing("u1", "2022-01-06").because).toEqual({ rule: "newer", figure: "n" });
    expect(standing("n", "2022-01-08").state).toBe("standing");
    expect(standing("u2", "2022-01-08").state).toBe("standing");
  });

  test("a newer unknown supersedes an older one", () => {
    const standing = ask([unclear("u1", "2022-01-05"), unclear("u2", "2022-01-07")]);
    expect(standing("u1", "2022-01-08").because).toEqual({ rule: "newer", figure: "u2" });
  });
});

describe("whose series it is", () => {
  const supersedes = (first: string, second: string, fields: Partial<FigureSpec> = {}) => {
    const standing = ask([
      said("a", "2022-01-05", 5, { chain: [asserts(first)] }),
      said("b", "2022-01-07", 7, { chain: [asserts(second)], ...fields }),
    ]);
    return standing("a", "2022-01-08").state === "superseded";
  };

  test.each([
    ["spokesman", "ministry", true],
    ["ministry", "spokesman", true],
    ["almaty-police", "spokesman", true],
    ["president", "state", false],
    ["ministry", "state", false],
    ["ngo", "ministry", false],
    ["authorities", "ministry", true],
    ["authorities", "spokesman", true],
    ["authorities", "president", true],
    ["authorities", "state-tv", true],
    ["ministry", "duty-officer", false],
    ["authorities", "duty-officer", true],
    ["authorities", "ngo", false],
    ["authorities", "moscow", false],
    ["ministry", "authorities", false],
    ["ministry-officials", "ministry", true],
    ["ministry-officials", "almaty-police", true],
    ["ministry-officials", "duty-officer", true],
    ["ministry-officials", "president", false],
    ["ministry", "ministry-officials", false],
  ])("%s is superseded by %s: %s", (first, second, expected) => {
    expect(supersedes(first, second)).toBe(expected);
  });

  test.each([
    ["another population", { population: "children" }],
    ["another metric", { metric: "injured" }],
    ["another place", { place: "almaty" }],
    ["another method", { method: "identified" as const }],
    ["another basis", { basis: "current" as const }],
  ])("never across to %s", (_what, fields) => {
    expect(supersedes("ministry", "ministry", fields)).toBe(false);
  });

  test("period figures only within the same period, however it is written", () => {
    const weekly = (id: string, day: string, period: string) => said(id, day, 5, { basis: "period", period });
    const standing = ask([
      weekly("a", "2022-01-05", "2022-01-03/2022-01-04"),
      weekly("b", "2022-01-06", "2022-01-03~/2022-01-04"),
      weekly("c", "2022-01-07", "2022-01-05/2022-01-06"),
    ]);
    expect(standing("a", "2022-01-08").because).toEqual({ rule: "newer", figure: "b" });
    expect(standing("b", "2022-01-08").state).toBe("standing");
  });

  test("the last asserting hop, else the last that relays, never what it is based on", () => {
    const chains = [
      [relays("state-tv"), asserts("ministry")],
      [asserts("state-tv"), relays("ministry")],
      [relays("state-tv"), relays("ministry")],
      [asserts("ministry"), basedOn("ngo")],
      [relays("ministry"), basedOn("ngo")],
    ];
    const standing = ask(chains.map((chain, index) => said(`f${index}`, "2022-01-05", index, { chain })));
    const roots = chains.map((_, index) => standing(`f${index}`, "2022-01-05").root.key);
    expect(roots).toEqual([
      "agent:ministry",
      "agent:state-tv",
      "agent:ministry",
      "agent:ministry",
      "agent:ministry",
    ]);
  });

  test("with nobody cited, the first publisher's; an unknown publisher is somebody else each time", () => {
    const sources = [
      source("a", { publishedAt: "2022-01-05", publisher: "ngo" }),
      source("b", { publishedAt: "2022-01-06" }),
      source("c", { publishedAt: "2022-01-07" }),
    ];
    const figures = ["a", "b", "c"].map((id) => ({ id, in: [id] }));
    const standing = asker(
      timeline({ agents: AGENTS, sources, figures: [...figures, { id: "d", statedAt: "2022-01-05" }] }),
    );
    expect(["a", "b", "c", "d"].map((id) => standing(id, "2022-01-08").root.key)).toEqual([
      "agent:ngo",
      "anonymous:b",
      "anonymous:c",
      "unattributed:d",
    ]);
    expect(standing("b", "2022-01-08").state).toBe("standing");
  });
});

describe("bases that were not told", () => {
  test.each([
    ["deaths", "cumulative"],
    ["missing", "current"],
    ["hospitalised", "current"],
  ] as const)("%s is read as %s, in one series with it, and labelled", (metric, basis) => {
    const standing = ask([
      said("a", "2022-01-05", 5, { metric, basis: "unknown" }),
      said("b", "2022-01-07", 7, { metric, basis }),
    ]);
    expect(standing("a", "2022-01-08")).toMatchObject({ state: "superseded", flags: ["basis-assumed"] });
    expect(standing("b", "2022-01-08").flags).toEqual([]);
  });
});

describe("figures counted from when we read the source", () => {
  test("are flagged", () => {
    const sources = [source("s", { retrievedAt: "2022-01-09" })];
    const standing = asker(timeline({ sources, figures: [{ id: "f", in: ["s"] }] }));
    expect(standing("f", "2022-01-09")).toMatchObject({ state: "standing", flags: ["known-from-retrieval"] });
  });
});

test("what is never certainly known stays so at the end of time", () => {
  const { figures, acts } = timeline({ figures: [{ id: "never" }, said("f", "2022-01-05", 1)] });
  const standings = standingAt(figures, acts, Infinity);
  expect(standings.get("never")?.state).toBe("not-yet-known");
  expect(standings.get("f")?.state).toBe("standing");
});
