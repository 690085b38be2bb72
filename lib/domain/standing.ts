import type { Instant } from "./instant";
import { supersededBy } from "./leaders";
import { followLives, type Life, type Lives } from "./lives";
import { compareOrder } from "./order";
import { type Phase, phaseBefore, type StandingHop } from "./phases";
import type { Root } from "./root";
import type { TimedAct, TimedFigure } from "./timeline";
import { FLAGS, type Flag, type State } from "./vocabulary";

export type { StandingHop } from "./phases";

/** Why a figure has its state; `figure` and `retraction` are ids. */
export type Because =
  | { rule: "not-yet-known" }
  /** Withdrawn, or disputed, by this act. */
  | { rule: "act"; retraction: string }
  /** Superseded by this figure. */
  | { rule: "newer"; figure: string }
  | { rule: "newest-of-series" }
  | { rule: "only-of-series" }
  /** A newer figure was withdrawn by this act. */
  | { rule: "stands-again"; figure: string; retraction: string }
  /** An act upon it was undone by this reinstatement. */
  | { rule: "reinstated"; retraction: string };

export type Standing = {
  state: State;
  /** When the present state began; null while not yet known. */
  since: Instant | null;
  because: Because;
  flags: Flag[];
  /** Ids of the acts in force on it, in the order in which they became known. */
  acts: string[];
  root: Root;
  /** Key of the series that it belongs to. */
  series: string;
  chain: StandingHop[];
};

/** A stretch of a figure's life in which it has one state and the same acts upon it are in force. */
export type Segment = { from: Instant; state: State; phase: Phase };

/** The states of a figure within one phase that ends before `end`, backwards. */
function* statesWithin(
  phase: Phase,
  end: Instant,
  { key, isNumber }: Life,
  lives: Lives,
): Generator<Segment> {
  const steps = lives.leaders.get(phase.series) ?? [];
  for (let index = steps.findLastIndex((step) => step.from < end); index >= 0; index--) {
    const step = steps[index];
    if (!step) return;
    const superseded = supersededBy({ key, isNumber }, step) !== null;
    const state = superseded ? "superseded" : phase.doubt ? "disputed" : "standing";
    yield { from: Math.max(step.from, phase.from), state, phase };
    if (step.from <= phase.from) return;
  }
}

/** The states of a figure, from the present backwards, without gaps; two that follow each other may be alike. */
export function* statesBackwards(life: Life, lives: Lives): Generator<Segment> {
  let end = Infinity;
  for (const phase of life.phases.toReversed()) {
    const withdrawn = phase.withdrawals[0]?.state;
    if (withdrawn) yield { from: phase.from, state: withdrawn, phase };
    else yield* statesWithin(phase, end, life, lives);
    end = phase.from;
  }
}

/** Of the withdrawals in force, the moment at which the first of them began to be so. */
function withdrawnSince({ phases, now }: Life): Instant {
  const begins = now.withdrawals.map(({ timed }) => {
    const before = phases.findLastIndex((phase) => !phase.withdrawals.some((other) => other.timed === timed));
    return phases[before + 1]?.from ?? now.from;
  });
  return Math.min(...begins);
}

function sinceOf(life: Life, state: State, lives: Lives): Instant {
  if (life.now.withdrawals.length > 0) return withdrawnSince(life);
  let since = life.now.from;
  for (const segment of statesBackwards(life, lives)) {
    if (segment.state !== state) break;
    since = segment.from;
  }
  return since;
}

/** The newest figure that would supersede this one, had it not been withdrawn. */
function withdrawnRival(life: Life, lives: Lives): Life | null {
  const rivals = (lives.rivals.get(life.now.series) ?? []).filter((rival) => {
    const withdrawal = rival.now.withdrawals[0];
    const mayReplace = rival.isNumber || !life.isNumber;
    const replacedByThis = withdrawal?.timed.act.replacement === life.timed.figure.id;
    return withdrawal && mayReplace && !replacedByThis && compareOrder(rival.key, life.key) > 0;
  });
  return rivals.reduce<Life | null>((best, rival) => (best && !isAhead(rival, best) ? best : rival), null);
}

function isAhead(a: Life, b: Life): boolean {
  const order = compareOrder(a.key, b.key);
  return order > 0 || (order === 0 && a.timed.figure.id < b.timed.figure.id);
}

/** Of a reinstatement of its own and a withdrawal of its rival, whichever came last is why a figure stands. */
function whyItStands(life: Life, lives: Lives): Because {
  const { reinstatement, series } = life.now;
  const rival = withdrawnRival(life, lives);
  const withdrawal = rival?.now.withdrawals[0];
  if (reinstatement && !(rival && withdrawnSince(rival) > reinstatement.known.latest))
    return { rule: "reinstated", retraction: reinstatement.act.id };
  if (rival && withdrawal)
    return { rule: "stands-again", figure: rival.timed.figure.id, retraction: withdrawal.timed.act.id };
  return { rule: (lives.sizes.get(series) ?? 0) > 1 ? "newest-of-series" : "only-of-series" };
}

function stateOf(life: Life, lives: Lives): { state: State; because: Because } {
  const [withdrawal] = life.now.withdrawals;
  if (withdrawal)
    return { state: withdrawal.state, because: { rule: "act", retraction: withdrawal.timed.act.id } };
  const step = lives.leaders.get(life.now.series)?.at(-1);
  const superseding = step ? supersededBy(life, step) : null;
  if (superseding) return { state: "superseded", because: { rule: "newer", figure: superseding.figure } };
  const { doubt } = life.now;
  if (doubt) return { state: "disputed", because: { rule: "act", retraction: doubt.act.id } };
  return { state: "standing", because: whyItStands(life, lives) };
}

/** Flags in the order of the vocabulary; two of them do not come from acts. */
function flagsOf({ figure, known }: TimedFigure, phase: Phase): Flag[] {
  const given = new Set<Flag>(phase.flags);
  if (figure.basis === "unknown") given.add("basis-assumed");
  if (known.assumed) given.add("known-from-retrieval");
  return FLAGS.filter((flag) => given.has(flag));
}

function outline(timed: TimedFigure, phase: Phase) {
  const acts = phase.acts.map(({ act }) => act.id);
  return { flags: flagsOf(timed, phase), acts, root: phase.root, series: phase.series, chain: phase.chain };
}

/**
 * Tells, for each figure, whether it stands at the instant `t`, since when and
 * why (METHOD.md, "Standing"). Takes figures and acts as `toTimeline` gives
 * them; the answer is keyed by figure id and does not depend on their order.
 */
export function standingAt(figures: TimedFigure[], acts: TimedAct[], t: Instant): Map<string, Standing> {
  const lives = followLives(figures, acts, t);
  const standings = figures.map((timed): [string, Standing] => {
    const life = lives.byFigure.get(timed.figure.id);
    if (!life) {
      const unknown = { state: "not-yet-known", since: null, because: { rule: "not-yet-known" } } as const;
      return [timed.figure.id, { ...unknown, ...outline(timed, phaseBefore(timed)) }];
    }
    const { state, because } = stateOf(life, lives);
    return [
      timed.figure.id,
      { state, since: sinceOf(life, state, lives), because, ...outline(timed, life.now) },
    ];
  });
  return new Map(standings);
}
