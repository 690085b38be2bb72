import { type ActEffect, readAct, type WithdrawnState } from "./acts";
import type { Hop } from "./content";
import { type Acts, compareActs, turningPoints, undoneBy } from "./in-force";
import type { Instant } from "./instant";
import { type Root, rootOf } from "./root";
import { seriesKey, subjectKey } from "./series-key";
import type { TimedAct, TimedFigure } from "./timeline";
import { type Flag, WITHDRAWN_STATES } from "./vocabulary";

/** A hop and what acts did to it; `act`: the id of the act that struck or cut it. */
export type StandingHop = Hop & { fate: "intact" | "struck" | "cut"; act: string | null };

/** A stretch of a figure's life in which the same acts upon it are in force. */
export type Phase = {
  from: Instant;
  /** In force on it, in order. */
  acts: TimedAct[];
  /** Best explained first. */
  withdrawals: { timed: TimedAct; state: WithdrawnState }[];
  /** What acts say beside its state. */
  flags: Flag[];
  /** The first of the acts that dispute, deny or disavow it. */
  doubt: TimedAct | null;
  /** The last reinstatement to have ended an act upon it. */
  reinstatement: TimedAct | null;
  chain: StandingHop[];
  root: Root;
  series: string;
};

type Effective = { timed: TimedAct; effect: ActEffect };

const DOUBTS: readonly Flag[] = ["disputed", "denied", "disavowed"];

/** What each act in force does, once it is known which hops are cut off. */
function effectsOf(acts: TimedAct[], { speakers }: TimedFigure): { effects: Effective[]; cutFrom: number } {
  const first = acts.map((timed) => readAct(timed.act, speakers).effect);
  const cutFrom = Math.min(
    speakers.chain.length,
    ...first.map((e) => (e.kind === "cuts" ? e.hop : Infinity)),
  );
  const effects = acts.map((timed) => ({ timed, effect: readAct(timed.act, speakers, cutFrom).effect }));
  return { effects, cutFrom };
}

function flagOf(effect: ActEffect): Flag | null {
  if (effect.kind === "flags") return effect.flag;
  if (effect.kind === "cuts") return "disavowed";
  return effect.kind === "strikes" ? "hop-struck" : null;
}

function fateOf(index: number, effects: Effective[]): Pick<StandingHop, "fate" | "act"> {
  const cut = effects.find(({ effect }) => effect.kind === "cuts" && effect.hop <= index);
  if (cut) return { fate: "cut", act: cut.timed.act.id };
  const struck = effects.find(({ effect }) => effect.kind === "strikes" && effect.hop === index);
  return struck ? { fate: "struck", act: struck.timed.act.id } : { fate: "intact", act: null };
}

/** The order of METHOD.md, "Standing": best explained, then earlier, then first recorded. */
function withdrawalsOf(effects: Effective[]): Phase["withdrawals"] {
  const found = effects.flatMap(({ timed, effect }) =>
    effect.kind === "withdraws" ? [{ timed, state: effect.state }] : [],
  );
  return found.toSorted(
    (a, b) =>
      WITHDRAWN_STATES.indexOf(a.state) - WITHDRAWN_STATES.indexOf(b.state) || compareActs(a.timed, b.timed),
  );
}

/** The last reinstatement that ended an act which had done something to the figure. */
function lastReinstatement(timed: TimedFigure, known: TimedAct[], acts: Acts, at: Instant): TimedAct | null {
  const effective = known.filter(({ act }) => readAct(act, timed.speakers).effect.kind !== "none");
  const endings = effective.flatMap((act) => undoneBy(act, acts, at) ?? []);
  return endings.toSorted(compareActs).at(-1) ?? null;
}

function phaseAt(timed: TimedFigure, subject: string, acts: Acts, at: Instant): Phase {
  const known = (acts.on.get(timed.figure.id) ?? []).filter((act) => act.known.latest <= at);
  const inForce = known.filter((act) => undoneBy(act, acts, at) === null);
  const { effects, cutFrom } = effectsOf(inForce, timed);
  const flagged = effects.map(({ effect }) => flagOf(effect));
  const root = rootOf(timed.figure.id, timed.speakers, cutFrom);
  return {
    from: at,
    acts: inForce,
    withdrawals: withdrawalsOf(effects),
    flags: [...new Set(flagged.flatMap((flag) => flag ?? []))],
    doubt: inForce.find((_, index) => DOUBTS.some((doubt) => doubt === flagged[index])) ?? null,
    reinstatement: lastReinstatement(timed, known, acts, at),
    chain: timed.speakers.chain.map((hop, index) => ({ ...hop, ...fateOf(index, effects) })),
    root,
    series: seriesKey(subject, root),
  };
}

/** The figure before anything was known of it. */
export const phaseBefore = (timed: TimedFigure): Phase =>
  phaseAt(timed, subjectKey(timed), { on: new Map(), undoing: new Map() }, -Infinity);

/**
 * The life of a figure up to the instant `t`, from the moment at which it is
 * known, in phases without gaps, oldest first; empty while it is not yet known.
 */
export function phasesUntil(timed: TimedFigure, acts: Acts, t: Instant): Phase[] {
  const start = timed.known.latest;
  if (start > t || start === Infinity) return [];
  const turns = (acts.on.get(timed.figure.id) ?? []).flatMap((act) => turningPoints(act, acts));
  const later = turns.filter((turn) => turn > start && turn <= t);
  const subject = subjectKey(timed);
  const froms = [...new Set([start, ...later])].toSorted((a, b) => a - b);
  return froms.map((from) => phaseAt(timed, subject, acts, from));
}
