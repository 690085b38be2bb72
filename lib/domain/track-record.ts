import type { Instant } from "./instant";
import { sameVoice } from "./root";
import type { Standing } from "./standing";
import type { TimedAct, TimedAppearance, TimedFigure } from "./timeline";
import type { RetractionKind } from "./vocabulary";

/** A figure and how it stands at some moment. */
export type FigureStanding = { timed: TimedFigure; standing: Standing };

/** The states in which a figure was wrong, or is gone without a word; redefined ones are neither. */
export const TAKEN_BACK = ["corrected", "retracted", "removed"] as const;
export type TakenBack = (typeof TAKEN_BACK)[number];

const WITHDRAWING: readonly RetractionKind[] = ["correction", "retraction", "removal"];

/** How an agent's figures have fared: counts, and what they are of. */
export type TrackRecord = {
  /** All that were ever known, whatever became of them. */
  figures: number;
  /** Corrected, retracted or removed. */
  withdrawn: number;
  kinds: Record<TakenBack, number>;
  /** Withdrawn from their line because scope or method changed: no errors. */
  redefined: number;
  /** `withdrawn` over `figures`, from 0 to 1; null without a figure. */
  share: number | null;
  /** How long the withdrawn ones stood, in ms, and of how many that is the median; null for none. */
  stood: { medianMs: number; of: number } | null;
};

/** What an agent has to do with a figure as an authority or a hop (METHOD.md, "Track record"). */
export type Part = "own" | "spoken" | "relayed" | "relied-on" | "disavowed";

/** The part that an agent has in a figure at the moment of its standing; null for none. */
export function partIn(agent: string, { timed, standing }: FigureStanding): Part | null {
  const { chain, root } = standing;
  if (root.agent === agent) return "own";
  const hop = chain.find((one) => one.agent === agent);
  if (!hop) return null;
  if (hop.fate === "cut") return "disavowed";
  if (hop.role === "based-on") return "relied-on";
  const speaks = root.agent !== null && sameVoice(agent, root.agent, timed.speakers.agents);
  return speaks ? "spoken" : "relayed";
}

function takenBackAs({ state }: Standing): TakenBack | null {
  return TAKEN_BACK.find((kind) => kind === state) ?? null;
}

/** When a figure was taken back: corrected, retracted or removed; null while it is not, and for a redefined one. */
export function takenBackAt(standing: Standing): Instant | null {
  return takenBackAs(standing) === null ? null : standing.since;
}

/** The middle value, or the mean of the middle two; null for none. */
export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return lower === undefined || upper === undefined ? null : (lower + upper) / 2;
}

function stoodFor({ timed, standing }: FigureStanding): number[] {
  const until = takenBackAt(standing);
  return until === null ? [] : [Math.max(0, until - timed.known.latest)];
}

/**
 * Tells how figures have fared by the moment of their standings (METHOD.md,
 * "Track record"). Those not yet known do not count; the order does not matter.
 */
export function trackRecord(figures: Iterable<FigureStanding>): TrackRecord {
  const known = [...figures].filter(({ standing }) => standing.state !== "not-yet-known");
  const count = (state: string) => known.filter(({ standing }) => standing.state === state).length;
  const kinds = {
    corrected: count("corrected"),
    retracted: count("retracted"),
    removed: count("removed"),
  };
  const withdrawn = kinds.corrected + kinds.retracted + kinds.removed;
  const stood = known.flatMap(stoodFor);
  const medianMs = median(stood);
  return {
    figures: known.length,
    withdrawn,
    kinds,
    redefined: count("redefined"),
    share: known.length === 0 ? null : withdrawn / known.length,
    stood: medianMs === null ? null : { medianMs, of: stood.length },
  };
}

/**
 * Had a figure been taken back when a source printed it (`already`: the source certainly appeared after, or
 * reports it itself), or is that not certain (`later`)? Null for a figure that was not. `acts`: the event's.
 */
export function printWas(
  { known, source }: Pick<TimedAppearance, "known" | "source">,
  standing: Standing,
  acts: readonly TimedAct[],
): "already" | "later" | null {
  const withdrawn = takenBackAt(standing);
  if (withdrawn === null) return null;
  const inForce = acts.filter(({ act }) => standing.acts.includes(act.id) && WITHDRAWING.includes(act.kind));
  const isTold = inForce.some(({ act }) => act.reports.some((report) => report.source === source.id));
  const isAfter = !known.assumed && known.earliest >= withdrawn;
  return isTold || isAfter ? "already" : "later";
}
