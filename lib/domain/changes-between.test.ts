import { describe, expect, it } from "vitest";
import { type Change, changesBetween } from "./changes-between";
import { groupChanges } from "./changes-between-groups";
import { agent, asserts, at, exactly, relays, timeline, type WorldSpec } from "./testing/build";

const ministry = [asserts("ministry")];

/** "kind figure, by whom or what: state then > state now", in order of time. */
function tell(world: WorldSpec, from: string, to: string): string[] {
  const say = ({ kind, figure, act: by, other, before, after }: Change) =>
    `${kind} ${figure}${by || other ? ` by ${[by, other].filter(Boolean).join(" ")}` : ""}: ${before} > ${after}`;
  return changesBetween(timeline(world), at(from), at(to)).map(say);
}

const WORLD: WorldSpec = {
  agents: [agent("ministry"), agent("tv", { kind: "state-media" })],
  figures: [
    { id: "18", quantity: exactly(18), statedAt: "2022-01-06", chain: ministry },
    { id: "16", quantity: exactly(16), statedAt: "2022-01-09", chain: ministry },
    { id: "164", quantity: exactly(164), statedAt: "2022-01-09", chain: [relays("tv"), asserts("ministry")] },
  ],
  acts: [
    {
      id: "fix",
      kind: "correction",
      figures: ["18"],
      by: "ministry",
      replacement: "16",
      statedAt: "2022-01-09",
    },
    { id: "error", kind: "retraction", figures: ["164"], by: "ministry", statedAt: "2022-01-10" },
  ],
};

describe("what changed between two moments", () => {
  it("tells what became known, and what acts did, each with its state then and now", () => {
    expect(tell(WORLD, "2022-01-08", "2022-01-09")).toEqual([
      "new 16: not-yet-known > superseded",
      "new 164: not-yet-known > standing",
      "corrected 18 by fix: standing > corrected",
    ]);
  });

  it("tells a figure that came and was withdrawn in between as both", () => {
    const both = tell(WORLD, "2022-01-08", "2022-01-10").filter((told) => told.includes("164"));
    expect(both).toEqual([
      "new 164: not-yet-known > retracted",
      "retracted 164 by error: not-yet-known > retracted",
    ]);
  });

  it("tells that a figure stands again when the one that had superseded it is withdrawn", () => {
    expect(tell(WORLD, "2022-01-09", "2022-01-10")).toEqual([
      "retracted 164 by error: standing > retracted",
      "stands-again 16 by error 164: superseded > standing",
    ]);
  });

  it("leaves out what was known at the first moment, and takes in what becomes known at the second", () => {
    expect(tell(WORLD, "2022-01-10", "2022-02-01")).toEqual([]);
    expect(tell(WORLD, "2022-01-05", "2022-01-06")).toEqual(["new 18: not-yet-known > standing"]);
  });

  it("tells a figure that is superseded only where it was known before", () => {
    const world = {
      figures: ["03", "04", "05"].map((day) => ({
        id: day,
        quantity: exactly(Number(day)),
        statedAt: `2022-01-${day}`,
        chain: ministry,
      })),
    };
    expect(tell(world, "2022-01-03", "2022-01-05")).toEqual([
      "new 04: not-yet-known > superseded",
      "superseded 03 by 05: standing > superseded",
      "new 05: not-yet-known > standing",
    ]);
  });

  it("tells of a withdrawal that was undone in between both the act and the reinstatement", () => {
    const world: WorldSpec = {
      figures: [{ id: "18", quantity: exactly(18), statedAt: "2022-01-06", chain: ministry }],
      acts: [
        { id: "back", kind: "retraction", figures: ["18"], by: "ministry", statedAt: "2022-01-07" },
        { id: "sorry", kind: "reinstatement", undoes: "back", by: "ministry", statedAt: "2022-01-09" },
      ],
    };
    expect(tell(world, "2022-01-06", "2022-01-10")).toEqual([
      "retracted 18 by back: standing > standing",
      "reinstated 18 by sorry: standing > standing",
    ]);
    expect(tell(world, "2022-01-08", "2022-01-10")).toEqual([
      "reinstated 18 by sorry: retracted > standing",
      "stands-again 18 by sorry: retracted > standing",
    ]);
  });

  it("tells a figure that was restored after a newer one had come as reinstated and superseded", () => {
    const world: WorldSpec = {
      figures: [
        { id: "18", quantity: exactly(18), statedAt: "2022-01-06", chain: ministry },
        { id: "20", quantity: exactly(20), statedAt: "2022-01-08", chain: ministry },
      ],
      acts: [
        { id: "back", kind: "retraction", figures: ["18"], by: "ministry", statedAt: "2022-01-07" },
        { id: "sorry", kind: "reinstatement", undoes: "back", by: "ministry", statedAt: "2022-01-09" },
      ],
    };
    expect(tell(world, "2022-01-08", "2022-01-10")).toEqual([
      "reinstated 18 by sorry: retracted > superseded",
      "superseded 18 by 20: retracted > superseded",
    ]);
  });

  it("tells doubts beside the state that a figure has", () => {
    const world: WorldSpec = {
      agents: [agent("ministry"), agent("ngo", { kind: "ngo" })],
      figures: [{ id: "18", quantity: exactly(18), statedAt: "2022-01-06", chain: ministry }],
      acts: [
        { id: "doubt", kind: "dispute", figures: ["18"], by: "ngo", statedAt: "2022-01-07" },
        { id: "no", kind: "denial", figures: ["18"], by: "ngo", statedAt: "2022-01-08" },
        { id: "never", kind: "disavowal", figures: ["18"], by: "ministry", statedAt: "2022-01-09" },
      ],
    };
    expect(tell(world, "2022-01-06", "2022-01-10")).toEqual([
      "disputed 18 by doubt: standing > disputed",
      "denied 18 by no: standing > disputed",
      "disavowed 18 by never: standing > disputed",
    ]);
  });

  it("says the same of the same change, whichever moments are asked about", () => {
    const of = timeline(WORLD);
    const ids = (from: string, to: string) => changesBetween(of, at(from), at(to)).map(({ id }) => id);
    const whole = ids("2022-01-03", "2022-02-01");
    expect(whole).toContain("retracted/164/error/");
    expect(ids("2022-01-09", "2022-01-10")).toContain("retracted/164/error/");
  });
});

describe("changes by kind", () => {
  it("stand in one order, and do not say of a reinstated figure that it stands again too", () => {
    const world: WorldSpec = {
      figures: [
        { id: "18", quantity: exactly(18), statedAt: "2022-01-06", chain: ministry },
        { id: "20", quantity: exactly(20), statedAt: "2022-01-08", chain: [asserts("ngo")] },
      ],
      acts: [
        { id: "back", kind: "retraction", figures: ["18"], by: "ministry", statedAt: "2022-01-07" },
        { id: "sorry", kind: "reinstatement", undoes: "back", by: "ministry", statedAt: "2022-01-09" },
      ],
    };
    const groups = (from: string, to: string) =>
      groupChanges(changesBetween(timeline(world), at(from), at(to))).map(({ kind, changes }) => [
        kind,
        ...changes.map(({ figure }) => figure),
      ]);
    expect(groups("2022-01-07", "2022-01-10")).toEqual([
      ["new", "20"],
      ["reinstated", "18"],
    ]);
    expect(groups("2022-01-05", "2022-01-10")).toEqual([
      ["new", "18", "20"],
      ["retracted", "18"],
      ["reinstated", "18"],
    ]);
  });
});
