import { describe, expect, test } from "vitest";
import { unexplainedDrops } from "./checks";
import { seriesAt } from "./series";
import { standingAt } from "./standing";
import { agent, asker, asserts, at, exactly, quantity, relays, source, timeline } from "./testing/build";

/** The real cases on which the rules of METHOD.md were tried. */

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

describe("Derna: 11,300", () => {
  const agents = [
    agent("ocha", { kind: "international-organisation", country: null }),
    agent("red-crescent", { kind: "ngo", country: "LY" }),
    agent("el-drese", { kind: "person", memberOf: "red-crescent" }),
  ];
  const built = (firstHand: boolean) =>
    timeline({
      event: { start: "2023-09-10", zone: "Africa/Tripoli" },
      agents,
      figures: [
        {
          id: "11300",
          quantity: exactly(11_300),
          statedAt: "2023-09-16",
          asOf: "2023-09-16",
          place: "derna",
          chain: [relays("ocha"), asserts("el-drese", { firstHand })],
        },
        {
          id: "3958",
          quantity: exactly(3958),
          statedAt: "2023-09-17",
          chain: [relays("ocha"), asserts("who")],
        },
      ],
      acts: [
        {
          id: "fixed",
          kind: "correction",
          figures: ["11300"],
          by: "ocha",
          replacement: "3958",
          statedAt: "2023-09-17",
        },
      ],
    });

  test("the Red Crescent's man had said it himself: only OCHA's hop is struck", () => {
    const { state, flags, chain, root } = asker(built(true))("11300", "2023-09-18");
    expect({ state, flags }).toEqual({ state: "standing", flags: ["hop-struck"] });
    expect(chain.map(({ fate, act }) => [fate, act])).toEqual([
      ["struck", "fixed"],
      ["intact", null],
    ]);
    expect(root.key).toBe("agent:red-crescent");
  });

  test("had only OCHA heard him, the figure would be corrected", () => {
    expect(asker(built(false))("11300", "2023-09-18").state).toBe("corrected");
  });
});

test("Grenfell: about 80 presumed, then 54 identified: two methods, no drop", () => {
  const chain = [asserts("police")];
  const built = timeline({
    event: { start: "2017-06-14", zone: "Europe/London" },
    agents: [agent("police", { kind: "police", country: "GB" })],
    figures: [
      {
        id: "80",
        quantity: quantity({ qualifier: "about", nominal: 80 }),
        method: "presumed",
        statedAt: "2017-07-10",
        chain,
      },
      { id: "54", quantity: exactly(54), method: "identified", statedAt: "2017-08", chain },
    ],
  });
  const standings = standingAt(built.figures, built.acts, at("2017-09-01", "Europe/London"));
  expect([...standings.values()].map(({ state }) => state)).toEqual(["standing", "standing"]);
  expect(unexplainedDrops(built, standings)).toEqual([]);
  expect(seriesAt(built, at("2017-09-01", "Europe/London"), standings)).toHaveLength(2);
});

describe("Norway", () => {
  const event = { start: "2011-07-22", zone: "Europe/Oslo" };
  const agents = [agent("police", { kind: "police", country: "NO" })];
  const chain = [asserts("police")];

  test("on one local day 87 and then 91, printed half a world away: 91 is the newer", () => {
    const built = timeline({
      event,
      agents,
      sources: [
        source("abc", { publishedAt: "2011-07-23" }),
        source("rnz", { publishedAt: "2011-07-23T21:23+12:00", zone: "Pacific/Auckland" }),
      ],
      figures: [
        {
          id: "87",
          quantity: quantity({ qualifier: "at-least", nominal: 87 }),
          chain,
          in: ["abc"],
          asOf: "2011-07-23",
        },
        {
          id: "91",
          quantity: quantity({ qualifier: "at-least", nominal: 91 }),
          chain,
          in: ["rnz"],
          asOf: "2011-07-23",
        },
      ],
    });
    expect(asker(built)("87", "2011-07-24").because).toEqual({ rule: "newer", figure: "91" });
    expect(asker(built)("91", "2011-07-23T11:24:00+02:00").state).toBe("standing");
    expect(seriesAt(built, at("2011-07-24", "Europe/Oslo"))[0]?.figures).toEqual(["87", "91"]);
  });

  test("a number printed as the former one sorts before what the same source prints as current", () => {
    const former = "../2011-07-24";
    const built = timeline({
      event,
      agents,
      sources: [source("pri", { publishedAt: "2011-07-25" })],
      figures: [
        { id: "93", quantity: exactly(93), chain, in: ["pri"], asOf: former, statedAt: former },
        { id: "76", quantity: exactly(76), chain, in: ["pri"], asOf: "2011-07-25" },
      ],
      acts: [
        { id: "recount", kind: "correction", figures: ["93"], replacement: "76", by: "police", in: ["pri"] },
      ],
    });
    const standing = asker(built);
    expect(standing("93", "2011-07-24").state).toBe("standing");
    expect(standing("93", "2011-07-25").state).toBe("corrected");
    expect(standing("76", "2011-07-25")).toMatchObject({
      state: "standing",
      because: { rule: "newest-of-series" },
    });
  });
});

describe("the eight statements of the three articles", () => {
  const [article0, article1, article3] = ["000", "001", "003"].map((id) =>
    source(id, { publishedAt: "2022-01" }),
  );
  const third = "2022-01-05?/2022-01-06?";
  const standing = asker(
    timeline({
      agents: KAZAKHSTAN,
      sources: [article0, article1, article3].flatMap((found) => found ?? []),
      figures: [
        {
          id: "1",
          metric: "arrested",
          quantity: quantity({ qualifier: "nearly", nominal: 8000 }),
          statedAt: "2022-01-10?",
          chain: [asserts("interior")],
          in: ["000", "001"],
        },
        {
          id: "2",
          quantity: quantity({ qualifier: "unknown", lower: 1 }),
          statedAt: "2022-01-10?",
          in: ["000"],
        },
        {
          id: "3",
          quantity: quantity({ qualifier: "more-than", nominal: 160 }),
          statedAt: "2022-01-09?",
          chain: [relays("state-tv"), asserts("health", { firstHand: false })],
          in: ["000", "001"],
        },
        {
          id: "4",
          population: "security-forces",
          quantity: exactly(16),
          statedAt: "2022-01-10?",
          chain: [asserts("tokayev")],
          in: ["000", "001"],
        },
        {
          id: "5",
          metric: "injured",
          quantity: quantity({ qualifier: "more-than", nominal: 2000 }),
          statedAt: "../2022-01-10?",
          chain: [asserts("authorities")],
          in: ["000"],
        },
        {
          id: "6",
          population: "civilians",
          quantity: quantity({ qualifier: "unknown" }),
          statedAt: "2022-01-10?",
          chain: [asserts("tokayev")],
          in: ["001"],
        },
        {
          id: "7",
          metric: "injured",
          population: "civilians",
          quantity: quantity({ qualifier: "unknown" }),
          statedAt: third,
          in: ["003"],
        },
        {
          id: "8",
          metric: "arrested",
          quantity: quantity({ qualifier: "order", lower: 200, upper: 999 }),
          statedAt: third,
          chain: [asserts("government")],
          in: ["003"],
        },
      ],
      acts: [
        {
          id: "removal",
          kind: "removal",
          figures: ["3"],
          hop: "state-tv",
          statedAt: "2022-01-09?/2022-01-10?",
          in: ["000", "001"],
        },
      ],
    }),
  );
  const states = (day: string) =>
    ["1", "2", "3", "4", "5", "6", "7", "8"].map((id) => standing(id, day).state);

  test("nothing is known on 5 January, though all three articles are dated January", () => {
    expect(new Set(states("2022-01-05"))).toEqual(new Set(["not-yet-known"]));
  });

  test("article 003 is known by the end of the 6th", () => {
    expect(states("2022-01-06").slice(6)).toEqual(["standing", "standing"]);
    expect(states("2022-01-06").slice(0, 6)).toEqual(Array(6).fill("not-yet-known"));
  });

  test("at the end of the 9th more than 160 stands, and a day later it is removed", () => {
    expect(standing("3", "2022-01-09").state).toBe("standing");
    expect(standing("3", "2022-01-10")).toMatchObject({ state: "removed", since: at("2022-01-10") });
  });

  test("at the end of the 10th nearly 8,000 supersedes the government's hundreds; the rest stands", () => {
    expect(states("2022-01-10")).toEqual([
      "standing",
      "standing",
      "removed",
      "standing",
      "standing",
      "standing",
      "standing",
      "superseded",
    ]);
    expect(standing("8", "2022-01-10")).toMatchObject({
      because: { rule: "newer", figure: "1" },
      since: at("2022-01-10"),
    });
  });

  test("what nobody is cited for belongs to each article's unknown publisher", () => {
    expect(standing("2", "2022-01-10").root).toEqual({ key: "anonymous:000", agent: null, source: "000" });
    expect(standing("7", "2022-01-10").root).toEqual({ key: "anonymous:003", agent: null, source: "003" });
  });
});
