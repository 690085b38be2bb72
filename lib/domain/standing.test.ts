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
    ["authorities", "ngo", false],
    ["authorities", "moscow", false],
    ["ministry", "authorities", false],
    ["ministry-officials", "ministry", true],
    ["ministry-officials", "almaty-police", true],
    ["ministry-officials", "president", false],
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

describe("withdrawals", () => {
  const figures = [said("f", "2022-01-05", 9), said("other", "2022-01-09", 7, { chain: [asserts("ngo")] })];
  const act = (id: string, kind: ActSpec["kind"], day: string, fields: Partial<ActSpec> = {}): ActSpec => ({
    id,
    kind,
    figures: ["f"],
    statedAt: day,
    ...fields,
  });

  test("with several, the best explained is told and the first one's moment kept", () => {
    const standing = ask(figures, [
      act("vanished", "removal", "2022-01-06"),
      act("rescoped", "redefinition", "2022-01-07"),
      act("back", "retraction", "2022-01-08"),
      act("right", "correction", "2022-01-09", { replacement: "other" }),
    ]);
    const states = ["06", "07", "08", "09"].map((day) => standing("f", `2022-01-${day}`));
    expect(states.map(({ state }) => state)).toEqual(["removed", "redefined", "retracted", "corrected"]);
    expect(states.map(({ because }) => because)).toEqual(
      ["vanished", "rescoped", "back", "right"].map((retraction) => ({ rule: "act", retraction })),
    );
    expect(states.map(({ since }) => since)).toEqual(Array(4).fill(at("2022-01-06")));
    expect(states.at(-1)?.acts).toEqual(["vanished", "rescoped", "back", "right"]);
  });

  test("among equals the earlier is told, then the one recorded first", () => {
    const standing = ask(figures, [
      act("late", "retraction", "2022-01-07"),
      act("first", "retraction", "2022-01-06"),
      act("second", "retraction", "2022-01-06"),
    ]);
    expect(standing("f", "2022-01-08").because).toEqual({ rule: "act", retraction: "first" });
  });

  test("no newer figure and no flag hides one", () => {
    const standing = ask(
      [...figures, said("newer", "2022-01-08", 12)],
      [act("gone", "removal", "2022-01-06"), act("no", "denial", "2022-01-07")],
    );
    expect(standing("f", "2022-01-09")).toMatchObject({ state: "removed", flags: ["denied"] });
  });

  test("while withdrawn a figure supersedes nothing: the one before stands again", () => {
    const series = [said("old", "2022-01-05", 5), said("new", "2022-01-07", 9)];
    const acts: ActSpec[] = [
      { id: "gone", kind: "removal", figures: ["new"], statedAt: "2022-01-09" },
      { id: "undone", kind: "reinstatement", undoes: "gone", statedAt: "2022-01-11" },
    ];
    const standing = ask(series, acts);
    expect(standing("old", "2022-01-08").state).toBe("superseded");
    expect(standing("old", "2022-01-09")).toMatchObject({
      state: "standing",
      since: at("2022-01-09"),
      because: { rule: "stands-again", figure: "new", retraction: "gone" },
    });
    expect(standing("old", "2022-01-11")).toMatchObject({ state: "superseded", since: at("2022-01-11") });
    expect(standing("new", "2022-01-11")).toMatchObject({
      state: "standing",
      since: at("2022-01-11"),
      because: { rule: "reinstated", retraction: "undone" },
      acts: [],
    });
  });

  test("what replaces a higher figure of the same day does not stand again, it stands", () => {
    const series = [said("wrong", "2022-01-05", 87), said("right", "2022-01-05", 80)];
    const standing = ask(series, [
      { id: "c", kind: "correction", figures: ["wrong"], replacement: "right", statedAt: "2022-01-06" },
    ]);
    expect(standing("right", "2022-01-07").because).toEqual({ rule: "newest-of-series" });
  });

  test("a reinstatement may be undone, and the act is in force again from then on", () => {
    const standing = ask(figures, [
      act("gone", "removal", "2022-01-06"),
      { id: "undone", kind: "reinstatement", undoes: "gone", statedAt: "2022-01-08" },
      { id: "redone", kind: "reinstatement", undoes: "undone", statedAt: "2022-01-10" },
    ]);
    expect(standing("f", "2022-01-07")).toMatchObject({ state: "removed", since: at("2022-01-06") });
    expect(standing("f", "2022-01-09")).toMatchObject({ state: "standing", since: at("2022-01-08") });
    expect(standing("f", "2022-01-11")).toMatchObject({ state: "removed", since: at("2022-01-10") });
  });

  test("reinstatements in a circle undo nothing", () => {
    const { figures: timed, acts } = timeline({
      agents: AGENTS,
      figures,
      acts: [act("gone", "removal", "2022-01-06"), { id: "r", kind: "reinstatement", undoes: "r" }],
    });
    expect(standingAt(timed, acts, at("2022-01-10")).get("f")?.state).toBe("removed");
  });
});

describe("doubts", () => {
  test.each([
    ["dispute", "disputed"],
    ["denial", "denied"],
    ["disavowal", "disavowed"],
  ] as const)("a %s flags the figure %s, and it is disputed from then on", (kind, flag) => {
    const standing = ask(
      [said("f", "2022-01-05", 9, { chain: [relays("state-tv"), asserts("ministry")] })],
      [{ id: "a", kind, figures: ["f"], statedAt: "2022-01-07" }],
    );
    expect(standing("f", "2022-01-06")).toMatchObject({ state: "standing", flags: [] });
    expect(standing("f", "2022-01-08")).toMatchObject({
      state: "disputed",
      since: at("2022-01-07"),
      because: { rule: "act", retraction: "a" },
      flags: [flag],
      acts: ["a"],
    });
  });

  test("a disputed figure still supersedes, and is still superseded", () => {
    const standing = ask(
      [said("a", "2022-01-05", 5), said("b", "2022-01-07", 7), said("c", "2022-01-09", 9)],
      [{ id: "no", kind: "dispute", figures: ["b"], statedAt: "2022-01-08" }],
    );
    expect(standing("a", "2022-01-08")).toMatchObject({ state: "superseded", since: at("2022-01-07") });
    expect(standing("b", "2022-01-09")).toMatchObject({ state: "superseded", flags: ["disputed"] });
  });

  test("a disavowal cuts the chain: the figure moves to the series of the hop before", () => {
    const chain = [relays("state-tv"), asserts("ministry", { firstHand: false }), basedOn("ngo")];
    const standing = ask(
      [said("before", "2022-01-04", 5), said("f", "2022-01-05", 9, { chain })],
      [{ id: "never", kind: "disavowal", by: "ministry", figures: ["f"], statedAt: "2022-01-07" }],
    );
    expect(standing("before", "2022-01-06").because).toEqual({ rule: "newer", figure: "f" });
    expect(standing("before", "2022-01-08")).toMatchObject({
      state: "standing",
      since: at("2022-01-07"),
      because: { rule: "only-of-series" },
    });
    expect(standing("f", "2022-01-06").root.key).toBe("agent:ministry");
    const cut = standing("f", "2022-01-08");
    expect(cut.root).toEqual({ key: "agent:state-tv", agent: "state-tv", source: null });
    expect(cut.chain.map(({ agent: id, fate, act }) => [id, fate, act])).toEqual([
      ["state-tv", "intact", null],
      ["ministry", "cut", "never"],
      ["ngo", "cut", "never"],
    ]);
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
