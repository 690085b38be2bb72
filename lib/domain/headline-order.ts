import { DEFAULT_WINDOW_DAYS } from "./envelope";
import { groupBy } from "./group-by";
import { DAY_MS } from "./instant";
import { readBasis } from "./order";
import { foundLower } from "./quantity";
import type { Standing } from "./standing";
import type { TimedFigure } from "./timeline";

/** A figure that stands or is disputed, and what decides its place (METHOD.md, "Headline"). */
export type Candidate = {
  timed: TimedFigure;
  standing: Standing;
  disputed: boolean;
  /** Does it count otherwise than its metric usually does? */
  unusual: boolean;
  /** Does its effective date lie in the week that ends with the newest one's? */
  ofLastWeek: boolean;
  /** Of that week, and somebody is cited for it. */
  somebodys: boolean;
};

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

type Known = { timed: TimedFigure; standing: Standing };
type Level = Pick<Candidate, "disputed" | "unusual">;

function levelOf({ timed, standing }: Known): Level {
  const { basis, metric } = timed.figure;
  const unusual = readBasis(basis, metric) !== readBasis("unknown", metric);
  return { disputed: standing.state === "disputed", unusual };
}

/** Is a hop left that says it? Else it is its publisher's own. */
function isCited({ chain }: Standing): boolean {
  return chain.some(({ role, fate }) => role !== "based-on" && fate !== "cut");
}

/** The candidates on one level, and which of them are of its last week. */
function toCandidates(known: Known[]): Candidate[] {
  const newest = Math.max(...known.map(({ timed }) => timed.effective.instant));
  const opens = newest - DEFAULT_WINDOW_DAYS * DAY_MS;
  return known.map((one) => {
    const ofLastWeek = one.timed.effective.instant >= opens;
    return { ...one, ...levelOf(one), ofLastWeek, somebodys: ofLastWeek && isCited(one.standing) };
  });
}

const lowerOf = ({ timed }: Candidate) => foundLower(timed.figure.quantity) ?? -1;

/** Negative when `a` comes before `b`; never 0 for two figures. */
function inOrder(a: Candidate, b: Candidate): number {
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
export function rankCandidates(known: Known[]): Candidate[] {
  const levels = groupBy(known, (one) => JSON.stringify(levelOf(one)));
  return [...levels.values()].flatMap(toCandidates).toSorted(inOrder);
}
