import { describe, expect, test } from "vitest";
import { unexplainedDrops } from "./checks";
import { seriesAt } from "./series";
import { standingAt } from "./standing";
import { agent, asker, asserts, at, exactly, quantity, relays, source, timeline } from "./testing/build";

/** Real cases on which the rules of METHOD.md were tried. */

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
