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
  timeline,
  unknownNumber,
} from "./testing/build";

const AGENTS = [agent("ministry"), agent("state-tv", { kind: "state-media" }), agent("ngo", { kind: "ngo" })];

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

  test("what was reinstated long ago stands again for what was withdrawn since", () => {
    const series = [said("old", "2022-01-05", 5), said("new", "2022-01-08", 9)];
    const standing = ask(series, [
      { id: "no", kind: "dispute", figures: ["old"], statedAt: "2022-01-06" },
      { id: "yes", kind: "reinstatement", undoes: "no", statedAt: "2022-01-07" },
      { id: "gone", kind: "removal", figures: ["new"], statedAt: "2022-01-09" },
    ]);
    expect(standing("old", "2022-01-07").because).toEqual({ rule: "reinstated", retraction: "yes" });
    expect(standing("old", "2022-01-09")).toMatchObject({
      since: at("2022-01-09"),
      because: { rule: "stands-again", figure: "new", retraction: "gone" },
    });
  });

  test("what replaces a higher figure of the same day does not stand again, it stands", () => {
    const series = [said("wrong", "2022-01-05", 87), said("right", "2022-01-05", 80)];
    const standing = ask(series, [
      { id: "c", kind: "correction", figures: ["wrong"], replacement: "right", statedAt: "2022-01-06" },
    ]);
    expect(standing("right", "2022-01-07").because).toEqual({ rule: "newest-of-series" });
  });

  test("a number does not stand again because a newer unknown was withdrawn: it stood all along", () => {
    const unclear = said("unclear", "2022-01-07", 0, { quantity: unknownNumber });
    const gone: ActSpec = { id: "gone", kind: "removal", figures: ["unclear"], statedAt: "2022-01-08" };
    expect(ask([said("n", "2022-01-05", 5), unclear], [gone])("n", "2022-01-09")).toMatchObject({
      because: { rule: "newest-of-series" },
      since: at("2022-01-05"),
    });
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
      acts: [
        act("gone", "removal", "2022-01-06"),
        { id: "r", kind: "reinstatement", undoes: "s" },
        { id: "s", kind: "reinstatement", undoes: "r" },
      ],
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

  test.each([
    [
      "to the hop before, though one further off asserts",
      [asserts("ngo"), relays("state-tv"), asserts("ministry")],
      "state-tv",
    ],
    [
      "to nobody new, where only what the root relied on is cut",
      [asserts("ngo"), basedOn("state-tv"), basedOn("ministry")],
      "ngo",
    ],
  ])("%s", (_what, chain, root) => {
    const standing = ask(
      [said("f", "2022-01-05", 9, { chain })],
      [{ id: "never", kind: "disavowal", by: "ministry", figures: ["f"], statedAt: "2022-01-07" }],
    );
    expect(standing("f", "2022-01-08").root.agent).toBe(root);
  });
});
