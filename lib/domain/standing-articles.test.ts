import { describe, expect, test } from "vitest";
import { agent, asker, asserts, at, exactly, quantity, relays, source, timeline } from "./testing/build";

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
