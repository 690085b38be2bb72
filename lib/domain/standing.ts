import type { Hop } from "./content";
import type { Instant } from "./instant";
import type { Root } from "./root";
import type { TimedAct, TimedFigure } from "./timeline";
import type { Flag, State } from "./vocabulary";

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

/** A hop and what acts did to it; `act`: the id of the act that struck or cut it. */
export type StandingHop = Hop & { fate: "intact" | "struck" | "cut"; act: string | null };

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

/**
 * Tells, for each figure, whether it stands at the instant `t`, since when and
 * why (METHOD.md, "Standing"). Keyed by figure id; does not depend on the
 * order of the input.
 */
export function standingAt(figures: TimedFigure[], acts: TimedAct[], t: Instant): Map<string, Standing> {
  void figures;
  void acts;
  void t;
  throw new Error("not written yet");
}
