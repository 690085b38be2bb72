import { authorityName } from "./authority-name";
import { DEFAULT_WINDOW_DAYS, type Envelope, envelopeAt } from "./envelope";
import { groupBy } from "./group-by";
import { type Behind, type Candidate, rankCandidates, whyBehind } from "./headline-order";
import { readBasis } from "./order";
import { isNumber } from "./quantity";
import type { Root } from "./root";
import type { Standing } from "./standing";
import type { Timeline } from "./timeline";
import type { HeadlineRule } from "./view-state";

export type { Behind } from "./headline-order";

/** What the headline is about and how it is chosen; a view's state is one. */
export type HeadlineWish = {
  metric: string;
  population: string;
  /** A place's slug; null: the event as a whole. */
  place: string | null;
  /** `latest` unless told. */
  rule?: HeadlineRule;
  /** Names of the authorities whose figures alone are candidates; none: everybody's. */
  authorities?: readonly string[];
  /** The window of a range in days; 7 unless a number is given. */
  envelopeDays?: number | null;
};

/** Ids of figures. */
export type Headline = {
  rule: HeadlineRule["kind"];
  /** The first of all: the one to name where there is room for one only. */
  figure: string;
  /** What the rule shows: one, the first of each authority, or those that set the ends of the range. */
  shown: string[];
  /** Everything that could have been it, in order, and what puts it behind the one chosen before it. */
  candidates: { figure: string; behind: Behind | null }[];
  /** With the rule `range`. */
  range: Envelope | null;
};

const idOf = ({ timed }: Candidate) => timed.figure.id;
const rootOf = ({ standing }: Candidate) => standing.root.key;
const basisOf = ({ timed: { figure } }: Candidate) => readBasis(figure.basis, figure.metric);

type Input = { timeline: Timeline; standings: ReadonlyMap<string, Standing>; wish: HeadlineWish };

/** Everything about the subject that stands or is disputed, of whatever authority, best first. */
function candidatesAt(
  timeline: Timeline,
  standings: ReadonlyMap<string, Standing>,
  { metric, population, place }: HeadlineWish,
): Candidate[] {
  const known = timeline.figures.flatMap((timed) => {
    const { figure } = timed;
    const standing = standings.get(figure.id);
    if (standing?.state !== "standing" && standing?.state !== "disputed") return [];
    const isAbout = figure.metric === metric && figure.population === population && figure.place === place;
    return isAbout && isNumber(figure.quantity) ? [{ timed, standing }] : [];
  });
  return rankCandidates(known);
}

/** Of the candidates those whose authorities the reader wishes to see; the last week is then theirs. */
function ofAuthorities(
  candidates: Candidate[],
  { content }: Timeline,
  names: readonly string[],
): Candidate[] {
  if (names.length === 0) return candidates;
  const agents = new Map(content.agents.map((agent) => [agent.id, agent]));
  return rankCandidates(
    candidates.filter(({ standing }) => names.includes(authorityName(standing.root, agents))),
  );
}

/** Of each authority the first that counts as the very first does. */
function firstOfEach(candidates: Candidate[], first: Candidate): Candidate[] {
  const alike = candidates.filter((other) => basisOf(other) === basisOf(first));
  return [...groupBy(alike, rootOf).values()].flatMap(([one]) => one ?? []);
}

function rangeAround(first: Candidate, candidates: Candidate[], of: Input): Envelope | null {
  const figures = candidates.map(({ timed }) => timed);
  const { envelopeDays, ...subject } = of.wish;
  return envelopeAt({ ...of.timeline, figures }, of.standings, {
    ...{ ...subject, method: first.timed.figure.method, basis: basisOf(first) },
    windowDays: envelopeDays ?? DEFAULT_WINDOW_DAYS,
  });
}

/** Why a figure sets no end of the range. */
function whyNoEnd({ older, contributors }: Envelope, first: Candidate, other: Candidate): Behind | null {
  if (contributors.includes(idOf(other))) return "inside-range";
  if (older.includes(idOf(other))) return "outside-window";
  return basisOf(first) === basisOf(other) ? "other-method" : "other-basis";
}

function toRange(first: Candidate, candidates: Candidate[], range: Envelope): Omit<Headline, "rule"> {
  const shown = [...new Set([...range.low.figures, ...range.high.figures])];
  return {
    ...{ figure: idOf(first), shown, range },
    candidates: candidates.map((other) => {
      const figure = idOf(other);
      return { figure, behind: shown.includes(figure) ? null : whyNoEnd(range, first, other) };
    }),
  };
}

function toList(first: Candidate, candidates: Candidate[], shown: Candidate[]): Omit<Headline, "rule"> {
  const before = (other: Candidate) => shown.find((one) => one !== other && rootOf(one) === rootOf(other));
  return {
    ...{ figure: idOf(first), shown: shown.map(idOf), range: null },
    candidates: candidates.map((other) => ({
      figure: idOf(other),
      behind:
        other === first ? null : whyBehind((shown.includes(other) ? null : before(other)) ?? first, other),
    })),
  };
}

/**
 * What to print largest at the moment of `standings`, and everything that could have been it (METHOD.md,
 * "Headline"); never an `unknown`. Null when there is nothing.
 */
export function headlineAt(
  timeline: Timeline,
  standings: ReadonlyMap<string, Standing>,
  wish: HeadlineWish,
): Headline | null {
  const rule = wish.rule ?? { kind: "latest" };
  const names = rule.kind === "authority" ? [rule.authority] : (wish.authorities ?? []);
  const candidates = ofAuthorities(candidatesAt(timeline, standings, wish), timeline, names);
  const [first] = candidates;
  if (!first) return null;
  const range = rule.kind === "range" ? rangeAround(first, candidates, { timeline, standings, wish }) : null;
  if (range) return { rule: rule.kind, ...toRange(first, candidates, range) };
  const shown = rule.kind === "per-authority" ? firstOfEach(candidates, first) : [first];
  return { rule: rule.kind, ...toList(first, candidates, shown) };
}

/** The authorities of which something stands or is disputed, in the order of their best figures. */
export function headlineRoots(
  timeline: Timeline,
  standings: ReadonlyMap<string, Standing>,
  wish: HeadlineWish,
): Root[] {
  const candidates = candidatesAt(timeline, standings, wish);
  return [...groupBy(candidates, rootOf).values()].flatMap(([one]) => one?.standing.root ?? []);
}
