import { describe, expect, test } from "vitest";
import { type ActReading, readAct } from "./acts";
import type { Hop } from "./content";
import { type ActSpec, act, agent, asserts, basedOn, relays } from "./testing/build";
import type { Speakers } from "./timeline";

const AGENTS = [
  agent("ministry"),
  agent("spokesman", { kind: "person", memberOf: "ministry" }),
  agent("other-spokesman", { kind: "person", memberOf: "ministry" }),
  agent("state-tv", { kind: "state-media" }),
  agent("ocha", { kind: "international-organisation" }),
  agent("red-crescent", { kind: "ngo" }),
  agent("el-drese", { kind: "person", memberOf: "red-crescent" }),
  agent("ngo", { kind: "ngo" }),
  agent("study", { kind: "research" }),
  agent("officials", { vague: true, memberOf: "ministry" }),
];

function speakers(chain: Hop[], publisher: string | null = null): Speakers {
  return {
    chain,
    publisher: { agent: publisher, source: "s" },
    agents: new Map(AGENTS.map((known) => [known.id, known])),
  };
}

const reading = (spec: Omit<ActSpec, "id">, chain: Hop[], cutFrom?: number) =>
  readAct(act({ id: "a", ...spec }), speakers(chain), cutFrom);

const withdraws = (state: string, ...remarks: string[]) => ({
  effect: { kind: "withdraws", state },
  remarks,
});
const strikes = (hop: number, ...remarks: string[]) => ({ effect: { kind: "strikes", hop }, remarks });
const cuts = (hop: number) => ({ effect: { kind: "cuts", hop }, remarks: [] });
const disputes = (...remarks: string[]) => ({ effect: { kind: "flags", flag: "disputed" }, remarks });
const NO_SUCH_HOP: ActReading = { effect: { kind: "none" }, remarks: ["no-such-hop"] };

const MINISTRY = [asserts("ministry")];
const TV_FROM_MINISTRY = [relays("state-tv"), asserts("ministry", { firstHand: false })];
const DERNA = [relays("ocha"), asserts("el-drese", { firstHand: true })];

type Case = [what: string, spec: Omit<ActSpec, "id">, chain: Hop[], expected: unknown];

describe("what each kind does to the figure", () => {
  test.each<Case>([
    ["retraction", { kind: "retraction", by: "ministry" }, MINISTRY, withdraws("retracted")],
    [
      "correction",
      { kind: "correction", by: "ministry", replacement: "g" },
      MINISTRY,
      withdraws("corrected"),
    ],
    [
      "correction without a value",
      { kind: "correction", by: "ministry" },
      MINISTRY,
      withdraws("retracted", "counts-as-retraction"),
    ],
    [
      "correction whose value is not public",
      { kind: "correction", by: "ministry", replacementHidden: true },
      MINISTRY,
      withdraws("corrected"),
    ],
    ["redefinition", { kind: "redefinition", by: "ministry" }, MINISTRY, withdraws("redefined")],
    ["removal", { kind: "removal" }, MINISTRY, withdraws("removed")],
    ["dispute", { kind: "dispute", by: "ngo" }, MINISTRY, disputes()],
    [
      "denial",
      { kind: "denial", by: "ngo" },
      MINISTRY,
      { effect: { kind: "flags", flag: "denied" }, remarks: [] },
    ],
    ["disavowal", { kind: "disavowal", by: "ministry" }, MINISTRY, cuts(0)],
    [
      "reinstatement",
      { kind: "reinstatement", undoes: "b" },
      MINISTRY,
      { effect: { kind: "none" }, remarks: [] },
    ],
  ])("%s", (_what, spec, chain, expected) => {
    expect(reading(spec, chain)).toEqual(expected);
  });
});

describe("who may take a figure back", () => {
  test.each<Case>([
    ["the root authority", { kind: "retraction", by: "ministry" }, MINISTRY, withdraws("retracted")],
    ["its spokesman", { kind: "retraction", by: "spokesman" }, MINISTRY, withdraws("retracted")],
    [
      "the body of a spokesman",
      { kind: "retraction", by: "ministry" },
      [asserts("spokesman")],
      withdraws("retracted"),
    ],
    [
      "another spokesman of the same body",
      { kind: "retraction", by: "other-spokesman" },
      [asserts("spokesman")],
      withdraws("retracted"),
    ],
    [
      "the body that officials stand for",
      { kind: "retraction", by: "ministry" },
      [asserts("officials")],
      withdraws("retracted"),
    ],
    ["somebody not named", { kind: "retraction", by: null }, MINISTRY, withdraws("retracted")],
    [
      "the body answerable",
      { kind: "retraction", by: "ngo", answerable: true },
      MINISTRY,
      withdraws("retracted"),
    ],
    ["anyone else", { kind: "retraction", by: "ngo" }, MINISTRY, disputes("counts-as-dispute")],
    [
      "anyone else, with a value",
      { kind: "correction", by: "ngo", replacement: "g" },
      MINISTRY,
      disputes("counts-as-dispute"),
    ],
    ["anyone else, redefining", { kind: "redefinition", by: "ngo" }, MINISTRY, disputes("counts-as-dispute")],
    ["whoever removed it", { kind: "removal", by: "ngo" }, MINISTRY, withdraws("removed")],
  ])("%s", (_who, spec, chain, expected) => {
    expect(reading(spec, chain)).toEqual(expected);
  });

  test("the first publisher, when nobody is cited", () => {
    const retraction = act({ id: "a", kind: "retraction", by: "ngo" });
    expect(readAct(retraction, speakers([], "ngo")).effect.kind).toBe("withdraws");
    expect(readAct(retraction, speakers([], "study")).effect.kind).toBe("flags");
  });
});

describe("acts on a hop", () => {
  test.each<Case>([
    [
      "state television's figure, the ministry not heard itself: withdrawn",
      { kind: "removal", hop: "state-tv" },
      TV_FROM_MINISTRY,
      withdraws("removed"),
    ],
    [
      "Derna: OCHA corrects its relay, the Red Crescent's man was heard himself: the hop is struck",
      { kind: "correction", hop: "ocha", by: "ocha", replacement: "g" },
      DERNA,
      strikes(0),
    ],
    [
      "a relay acts and names no hop: read as on its own",
      { kind: "correction", by: "ocha", replacement: "g" },
      DERNA,
      strikes(0, "acts-on-hop"),
    ],
    [
      "a relay of what nobody else heard takes the figure back",
      { kind: "retraction", by: "state-tv" },
      TV_FROM_MINISTRY,
      withdraws("retracted", "acts-on-hop"),
    ],
    ["the root hop", { kind: "retraction", hop: "el-drese", by: "el-drese" }, DERNA, withdraws("retracted")],
    [
      "a study behind the authority that adopted it",
      { kind: "retraction", hop: "study", by: "study" },
      [asserts("ministry"), basedOn("study")],
      strikes(1),
    ],
    ["a hop that is not in the chain", { kind: "removal", hop: "ngo" }, MINISTRY, NO_SUCH_HOP],
    [
      "a relay cannot take back the hop of another: OCHA for the Red Crescent's man",
      { kind: "retraction", hop: "el-drese", by: "ocha" },
      DERNA,
      disputes("counts-as-dispute"),
    ],
    [
      "the body of whoever is the hop",
      { kind: "retraction", hop: "el-drese", by: "red-crescent" },
      DERNA,
      withdraws("retracted"),
    ],
    [
      "the root authority, of a relay of what it said to others itself",
      { kind: "retraction", hop: "ocha", by: "red-crescent" },
      DERNA,
      strikes(0),
    ],
    [
      "a removal that names no hop is of the figure, whoever did it",
      { kind: "removal", by: "ocha" },
      DERNA,
      withdraws("removed"),
    ],
  ])("%s", (_what, spec, chain, expected) => {
    expect(reading(spec, chain)).toEqual(expected);
  });

  test("a hop that was cut off no longer holds the figure up", () => {
    const correction = { kind: "correction", hop: "ocha", by: "ocha", replacement: "g" } as const;
    expect(reading(correction, DERNA, 1)).toEqual(withdraws("corrected"));
  });
});

describe("after a disavowal has cut the chain", () => {
  const retraction = (by: string) => act({ id: "a", kind: "retraction", by });

  test("the root that is left may take the figure back: the first publisher, with no hop left", () => {
    const printed = speakers(MINISTRY, "ngo");
    expect(readAct(retraction("ngo"), printed).effect.kind).toBe("flags");
    expect(readAct(retraction("ngo"), printed, 0)).toEqual(withdraws("retracted"));
  });

  test("what the former root took back stays so", () => {
    expect(readAct(retraction("ministry"), speakers(MINISTRY, "ngo"), 0)).toEqual(withdraws("retracted"));
  });
});

describe("disavowals", () => {
  test.each<Case>([
    ["by the cited authority", { kind: "disavowal", by: "ministry" }, TV_FROM_MINISTRY, cuts(1)],
    ["by its spokesman", { kind: "disavowal", by: "spokesman" }, TV_FROM_MINISTRY, cuts(1)],
    [
      "by the body of the man cited",
      { kind: "disavowal", by: "red-crescent", hop: "el-drese" },
      DERNA,
      cuts(1),
    ],
    ["by somebody not named: of the root", { kind: "disavowal" }, TV_FROM_MINISTRY, cuts(1)],
    [
      "by somebody who was not cited",
      { kind: "disavowal", by: "ngo" },
      TV_FROM_MINISTRY,
      disputes("counts-as-dispute"),
    ],
    [
      "by somebody else, of a hop",
      { kind: "disavowal", by: "ngo", hop: "ministry" },
      TV_FROM_MINISTRY,
      disputes("counts-as-dispute"),
    ],
    ["of a hop not in the chain", { kind: "disavowal", by: "ngo", hop: "ngo" }, MINISTRY, NO_SUCH_HOP],
    ["of a figure that cites nobody", { kind: "disavowal" }, [], disputes("counts-as-dispute")],
  ])("%s", (_who, spec, chain, expected) => {
    expect(reading(spec, chain)).toEqual(expected);
  });
});
