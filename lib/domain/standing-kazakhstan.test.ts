import { describe, expect, test } from "vitest";
import { unexplainedDrops } from "./checks";
import { standingAt } from "./standing";
import { agent, asker, asserts, at, exactly, quantity, relays, source, timeline } from "./testing/build";

/** The cases of January 2022 on which the rules of METHOD.md were tried. */

const KAZAKHSTAN = [
  agent("government", { vague: true }),
  agent("authorities", { vague: true }),
  agent("interior"),
  agent("health"),
  agent("information"),
  agent("tokayev", { kind: "office-holder" }),
  agent("state-tv", { kind: "state-media" }),
  agent("telegram", { kind: "unit", memberOf: "information" }),
];

describe("Kazakhstan, deaths: the 164 and more than 160", () => {
  const said = { statedAt: "2022-01-09", asOf: "2022-01-09" };
  const unheard = asserts("health", { firstHand: false });
  const standing = asker(
    timeline({
      agents: KAZAKHSTAN,
      sources: [
        source("article", { publishedAt: "2022-01" }),
        source("belsat", { publishedAt: "2022-01-10" }),
      ],
      figures: [
        { id: "164", quantity: exactly(164), ...said, chain: [relays("telegram"), unheard], in: ["belsat"] },
        {
          id: "over-160",
          quantity: quantity({ qualifier: "more-than", nominal: 160 }),
          statedAt: "2022-01-09?",
          chain: [relays("state-tv"), unheard],
          in: ["article"],
        },
      ],
      acts: [
        {
          id: "disavowal",
          kind: "disavowal",
          figures: ["164", "over-160"],
          by: "health",
          statedAt: "2022-01-09",
        },
        {
          id: "technical-error",
          kind: "retraction",
          figures: ["164"],
          by: "information",
          reason: "technical error",
          statedAt: "2022-01-10",
          in: ["belsat"],
        },
        {
          id: "removal",
          kind: "removal",
          figures: ["over-160"],
          hop: "state-tv",
          statedAt: "2022-01-09?/2022-01-10?",
          in: ["article"],
        },
      ],
    }),
  );

  test.each(["164", "over-160"])("%s is not yet known on 8 January", (id) => {
    expect(standing(id, "2022-01-08").state).toBe("not-yet-known");
  });

  test.each(["164", "over-160"])(
    "%s is disputed at the end of 9 January: the Health Ministry disavowed it",
    (id) => {
      expect(standing(id, "2022-01-09")).toMatchObject({
        state: "disputed",
        because: { rule: "act", retraction: "disavowal" },
        flags: ["disavowed"],
      });
    },
  );

  test.each(["2022-01-10", "2022-01-15", "2023-01-10"])(
    "on %s the one is retracted, the other removed",
    (day) => {
      expect(standing("164", day)).toMatchObject({
        state: "retracted",
        since: at("2022-01-10"),
        because: { rule: "act", retraction: "technical-error" },
      });
      expect(standing("over-160", day)).toMatchObject({
        state: "removed",
        since: at("2022-01-10"),
        because: { rule: "act", retraction: "removal" },
      });
    },
  );

  test("without the disavowal the removal of the state-television hop withdraws it too", () => {
    const spec = {
      agents: KAZAKHSTAN,
      figures: [{ id: "f", statedAt: "2022-01-09?", chain: [relays("state-tv"), unheard] }],
      acts: [
        {
          id: "r",
          kind: "removal" as const,
          figures: ["f"],
          hop: "state-tv",
          statedAt: "2022-01-09?/2022-01-10?",
        },
      ],
    };
    expect(asker(timeline(spec))("f", "2022-01-10")).toMatchObject({ state: "removed", flags: [] });
  });
});

describe("Kazakhstan, security forces: the Interior Ministry's 18, 16 and 17", () => {
  const chain = [asserts("interior")];
  const forces = { population: "security-forces", chain };
  const built = timeline({
    agents: KAZAKHSTAN,
    figures: [
      { id: "18", ...forces, quantity: exactly(18), statedAt: "2022-01-06", asOf: "2022-01-06" },
      { id: "16", ...forces, quantity: exactly(16), statedAt: "2022-01-09", asOf: "2022-01-09" },
      { id: "17", ...forces, quantity: exactly(17), statedAt: "2022-01-10", asOf: "2022-01-10" },
      {
        id: "tokayev",
        ...forces,
        quantity: exactly(16),
        statedAt: "2022-01-10?",
        chain: [asserts("tokayev")],
      },
    ],
    acts: [
      {
        id: "lowered",
        kind: "correction",
        figures: ["18"],
        replacement: "16",
        by: "interior",
        statedAt: "2022-01-09",
      },
    ],
  });
  const standing = asker(built);

  test("18 stood until it was corrected to 16, then 17 came", () => {
    expect(standing("18", "2022-01-08").state).toBe("standing");
    expect(standing("18", "2022-01-09")).toMatchObject({ state: "corrected", since: at("2022-01-09") });
    expect(standing("16", "2022-01-09")).toMatchObject({
      state: "standing",
      because: { rule: "newest-of-series" },
    });
    expect(standing("16", "2022-01-10").because).toEqual({ rule: "newer", figure: "17" });
    expect(standing("17", "2022-01-10").state).toBe("standing");
  });

  test("the President's own 16 is his", () => {
    expect(standing("tokayev", "2022-01-11")).toMatchObject({
      state: "standing",
      root: { agent: "tokayev" },
    });
  });

  test("a corrected drop is no unexplained one", () => {
    expect(unexplainedDrops(built, standingAt(built.figures, built.acts, at("2022-01-10")))).toEqual([]);
  });
});
