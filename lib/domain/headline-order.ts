import { DEFAULT_WINDOW_DAYS } from "./envelope";
import { groupBy } from "./group-by";
import { DAY_MS } from "./instant";
import { readBasis } from "./order";
import { foundLower } from "./quantity";
import type { Standing } from "./standing";
import type { TimedFigure } from "./timeline";

/** A figure that stands or is disputed, and so much of how it stands as its place needs. */
type Known = { timed: TimedFigure; standing: Pick<Standing, "state" | "chain"> };

/** What decides a figure's place (METHOD.md, "Headline"). */
type Placed<Given extends Known> = Given & {
  disputed: boolean;
  /** Does it count otherwise than its metric usually does? */
  unusual: boolean;
  /** Does its effective date lie in the week that ends with the newest one's? */
  ofLastWeek: boolean;
  /** Of that week, and somebody is cited for it. */
  somebodys: boolean;
};

export type Candidate = Placed<{ timed: TimedFigure; standing: Standing }>;

/** The first thing that puts one candidate behind another, or else keeps it from setting an end of the range. */
export const BEHINDS = [
  "disputed",
  "other-basis",
  "nobody-cited",
  "older",
  "lower-bound",
  "tie",
  "inside-range",
  "outside-window",
  "other-method",
] as const;
export type Behind = (typeof BEHINDS)[number];

type Level = Pick<Candidate, "disputed" | "unusual">;

function levelOf({ timed, standing }: Known): Level {
  const { basis, metric } = timed.figure;
  const unusual = readBasis(basis, metric) !== readBasis("unknown", metric);
  return { disputed: standing.state === "disputed", unusual };
}

/** Is a hop left that says it? Else it is its publisher's own. */
function isCited({ chain }: Known["standing"]): boolean {
  return chain.some(({ role, fate }) => role !== "based-on" && fate !== "cut");
}

/** The candidates on one level, and which of them are of its last week. */
function toCandidates<Given extends Known>(known: Given[]): Placed<Given>[] {
  const newest = Math.max(...known.map(({ timed }) => timed.effective.instant));
  const opens = newest - DEFAULT_WINDOW_DAYS * DAY_MS;
  return known.map((one) => {
    const ofLastWeek = one.timed.effective.instant >= opens;
    return { ...one, ...levelOf(one), ofLastWeek, somebodys: ofLastWeek && isCited(one.standing) };
  });
}

const lowerOf = ({ timed }: Known) => foundLower(timed.figure.quantity) ?? -1;

/** Negative when `a` comes before `b`; never 0 for two figures. */
function inOrder(a: Placed<Known>, b: Placed<Known>): number {
  const [one, other] = [a.timed, b.timed];
  if (a.disputed !== b.disputed) return Number(a.disputed) - Number(b.disputed);
  if (a.unusual !== b.unusual) return Number(a.unusual) - Number(b.unusual);
  if (a.somebodys !== b.somebodys) return Number(b.somebodys) - Number(a.somebodys);
  if (one.effective.day !== other.effective.day) return one.effective.day > other.effective.day ? -1 : 1;
  return lowerOf(b) - lowerOf(a) || (one.figure.id < other.figure.id ? -1 : 1);
}

/** What puts `later` behind `first`, which comes before it in order. */
export function whyBehind(first: Candidate, later: Candidate): Behind {
  if (first.disputed !== later.disputed) return "disputed";
  if (first.unusual !== later.unusual) return "other-basis";
  if (first.somebodys !== later.somebodys && later.ofLastWeek) return "nobody-cited";
  if (first.somebodys !== later.somebodys) return "older";
  if (first.timed.effective.day !== later.timed.effective.day) return "older";
  return lowerOf(first) === lowerOf(later) ? "tie" : "lower-bound";
}

/** Ranks numbers that stand or are disputed for the headline, the best first (METHOD.md, "Headline"). */
export function rankCandidates<Given extends Known>(known: Given[]): Placed<Given>[] {
  const levels = groupBy(known, (one) => JSON.stringify(levelOf(one)));
  return [...levels.values()].flatMap(toCandidates).toSorted(inOrder);
}

const rankOf = ({ disputed, unusual }: Level) => Number(disputed) * 2 + Number(unusual);

/** The first of those that `rankCandidates` ranks, without ranking the others; undefined when there are none. */
export function firstCandidate<Given extends Known>(known: Given[]): Placed<Given> | undefined {
  const best = known.reduce((least, one) => Math.min(least, rankOf(levelOf(one))), Infinity);
  const [first, ...others] = toCandidates(known.filter((one) => rankOf(levelOf(one)) === best));
  return first && others.reduce((before, one) => (inOrder(one, before) < 0 ? one : before), first);
}
