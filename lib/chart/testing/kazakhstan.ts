import {
  agent,
  asserts,
  exactly,
  quantity,
  relays,
  source,
  unknownNumber,
  type WorldSpec,
} from "@/lib/domain/testing/build";

const unheard = asserts("health", { firstHand: false });
const interior = [asserts("interior")];
const prosecutor = [asserts("prosecutor")];

/** The deaths of January 2022 in Kazakhstan, in short: what was said, and what was taken back. */
export const KAZAKHSTAN: WorldSpec = {
  agents: [
    agent("health", { name: "Ministry of Health of Kazakhstan" }),
    agent("information"),
    agent("interior", { name: "Ministry of Internal Affairs of Kazakhstan" }),
    agent("prosecutor", { name: "General Prosecutor's Office of Kazakhstan" }),
    agent("state-tv", { kind: "state-media", name: "state television" }),
    agent("telegram", { kind: "unit", memberOf: "information" }),
    agent("police"),
  ],
  sources: [source("belsat", { publishedAt: "2022-01-10" }), source("article", { publishedAt: "2022-01" })],
  figures: [
    { id: "unclear", quantity: unknownNumber, statedAt: "2022-01-05", chain: [asserts("police")] },
    {
      id: "dozens",
      quantity: quantity({ qualifier: "order", lower: 20, upper: 99 }),
      statedAt: "2022-01-06",
      chain: [asserts("police")],
    },
    {
      id: "164",
      quantity: exactly(164),
      statedAt: "2022-01-09",
      chain: [relays("telegram"), unheard],
      in: ["belsat"],
    },
    {
      id: "over-160",
      quantity: quantity({ qualifier: "more-than", nominal: 160 }),
      statedAt: "2022-01-09?",
      chain: [relays("state-tv"), unheard],
      in: ["article"],
    },
    { id: "225", quantity: exactly(225), statedAt: "2022-01-15", chain: prosecutor },
    { id: "230", quantity: exactly(230), statedAt: "2022-03-14", chain: prosecutor },
    { id: "238", quantity: exactly(238), statedAt: "2022-08-16", chain: prosecutor },
    {
      id: "officers-18",
      population: "security-forces",
      quantity: exactly(18),
      statedAt: "2022-01-06",
      chain: interior,
    },
    {
      id: "officers-16",
      population: "security-forces",
      quantity: exactly(16),
      statedAt: "2022-01-09",
      chain: interior,
    },
    {
      id: "officers-17",
      population: "security-forces",
      quantity: exactly(17),
      statedAt: "2022-01-10",
      chain: interior,
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
      id: "error",
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
    {
      id: "correction",
      kind: "correction",
      figures: ["officers-18"],
      by: "interior",
      replacement: "officers-16",
      statedAt: "2022-01-09",
    },
  ],
};
