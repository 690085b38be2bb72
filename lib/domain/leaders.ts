import { groupBy } from "./group-by";
import type { Instant } from "./instant";
import { compareOrder, type OrderKey } from "./order";

/** A stretch of time in which a figure is known and not withdrawn, within one series. */
export type Stretch = {
  figure: string;
  key: OrderKey;
  /** Does it give a number? An `unknown` never supersedes a number. */
  isNumber: boolean;
  series: string;
  from: Instant;
  /** Exclusive. */
  to: Instant;
};

/** From this instant on, the newest number and the newest statement of any kind, until the next step. */
export type LeaderStep = { from: Instant; number: Stretch | null; any: Stretch | null };

/** The newer of two; on a full tie the smaller id, so that the answer is always the same. */
function newer(a: Stretch | null, b: Stretch): Stretch {
  if (!a) return b;
  const order = compareOrder(a.key, b.key) || (a.figure < b.figure ? 1 : -1);
  return order > 0 ? a : b;
}

const newestOf = (stretches: Iterable<Stretch>) => [...stretches].reduce<Stretch | null>(newer, null);
const numbersOf = (stretches: Iterable<Stretch>) => [...stretches].filter(({ isNumber }) => isNumber);

/** The leaders after some stretches ended and others began; looks at all only when a leader ended. */
function nextStep(last: LeaderStep, from: Instant, live: ReadonlySet<Stretch>, begun: Stretch[]): LeaderStep {
  const { any, number } = last;
  return {
    from,
    any: any && !live.has(any) ? newestOf(live) : begun.reduce<Stretch | null>(newer, any),
    number:
      number && !live.has(number)
        ? newestOf(numbersOf(live))
        : numbersOf(begun).reduce<Stretch | null>(newer, number),
  };
}

/**
 * Follows who is the newest through time: steps in order, one wherever a
 * leader changes. This is what makes `since` cheap: whether a figure is
 * superseded at some moment is a comparison with that moment's leader.
 */
export function leaderSteps(stretches: Stretch[]): LeaderStep[] {
  const begins = groupBy(stretches, ({ from }) => from);
  const ends = groupBy(stretches, ({ to }) => to);
  const turns = [...new Set([...begins.keys(), ...ends.keys()])]
    .filter((turn) => turn < Infinity)
    .toSorted((a, b) => a - b);
  const live = new Set<Stretch>();
  const steps: LeaderStep[] = [];
  let last: LeaderStep = { from: -Infinity, number: null, any: null };
  for (const turn of turns) {
    for (const ended of ends.get(turn) ?? []) live.delete(ended);
    const begun = begins.get(turn) ?? [];
    for (const stretch of begun) live.add(stretch);
    const step = nextStep(last, turn, live, begun);
    if (step.any === last.any && step.number === last.number) continue;
    steps.push(step);
    last = step;
  }
  return steps;
}

/** The figure that supersedes one with this key, under these leaders; null when none does. */
export function supersededBy(figure: Pick<Stretch, "key" | "isNumber">, step: LeaderStep): Stretch | null {
  const leader = figure.isNumber ? step.number : step.any;
  return leader && compareOrder(leader.key, figure.key) > 0 ? leader : null;
}
