import { Temporal } from "temporal-polyfill";
import type { QuantityInput } from "@/lib/domain/quantity";
import {
  type ActSpec,
  agent,
  asserts,
  type FigureSpec,
  quantity,
  source,
  type WorldSpec,
} from "@/lib/domain/testing/build";

/** Always the same numbers between 0 and 1, in the same order (a linear congruential generator). */
function sameEveryTime(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const START = Temporal.PlainDate.from("2023-02-06");
const DAYS = 140;
const GREATEST = 48_000;

/** The day so many days after the start, as an ISO date. */
const dayOf = (after: number) => START.add({ days: after }).toString();

/** What an authority that sees everything would count on a day. */
const countOn = (day: number) => Math.round(GREATEST * (1 - Math.exp(-(day + 1) / 22)));

const QUALIFIERS = ["exact", "exact", "exact", "more-than", "about", "at-least", "nearly"] as const;

function quantityOn(day: number, share: number, random: () => number): QuantityInput {
  const nominal = Math.max(1, Math.round(countOn(day) * share));
  const qualifier = QUALIFIERS[Math.floor(random() * QUALIFIERS.length)] ?? "exact";
  return { qualifier, nominal };
}

type Sizes = { figures: number; authorities: number };

/** How many figures each authority gave: the first far more than the last, as it is. */
function figuresEach({ figures, authorities }: Sizes): number[] {
  const weights = Array.from({ length: authorities }, (_, index) => 1 / (index + 3));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const each = weights.map((weight) => Math.max(2, Math.floor((weight / total) * figures)));
  const missing = figures - each.reduce((sum, count) => sum + count, 0);
  return each.map((count, index) => (index === 0 ? count + missing : count));
}

function figuresOf(authority: number, count: number, random: () => number): FigureSpec[] {
  const share = 0.35 + random() * 0.65;
  const from = Math.floor(random() * 20);
  return Array.from({ length: count }, (_, index): FigureSpec => {
    const day = from + Math.floor((index / count) * (DAYS - from));
    const counted = random() < 0.4 ? Math.max(0, day - 1) : day;
    return {
      id: `figure-${authority}-${index}`,
      quantity: quantity(quantityOn(counted, share, random)),
      statedAt: dayOf(day),
      asOf: counted === day ? null : dayOf(counted),
      chain: [asserts(`authority-${authority}`)],
      in: [`source-${day}`],
    };
  });
}

/** One figure of some authorities was taken back, corrected, counted otherwise or doubted. */
function actsOf(counts: number[]): ActSpec[] {
  const KINDS = ["retraction", "correction", "removal", "dispute", "redefinition"] as const;
  return counts.flatMap((count, authority): ActSpec[] => {
    if (authority % 4 !== 1) return [];
    const kind = KINDS[Math.floor(authority / 4) % KINDS.length] ?? "dispute";
    const at = Math.floor(count / 2);
    const target = `figure-${authority}-${at}`;
    const by = kind === "dispute" ? "authority-0" : `authority-${authority}`;
    const replacement = kind === "correction" ? `figure-${authority}-${at + 1}` : null;
    const day = Math.floor((at / count) * DAYS) + 24;
    return [{ id: `act-${authority}`, kind, figures: [target], by, replacement, statedAt: dayOf(day) }];
  });
}

/** An earthquake that never was: 2,000 figures by 40 authorities unless told otherwise, always the same. */
export function largeEvent(sizes: Sizes = { figures: 2000, authorities: 40 }): WorldSpec {
  const random = sameEveryTime(7);
  const counts = figuresEach(sizes);
  return {
    event: { title: "Earthquake", start: dayOf(0), country: "TR", zone: "Europe/Istanbul" },
    agents: counts.map((_, index) =>
      agent(`authority-${index}`, { name: `Authority number ${index + 1}`, country: "TR", kind: "ngo" }),
    ),
    sources: Array.from({ length: DAYS }, (_, day) => source(`source-${day}`, { publishedAt: dayOf(day) })),
    figures: counts.flatMap((count, authority) => figuresOf(authority, count, random)),
    acts: actsOf(counts),
  };
}
