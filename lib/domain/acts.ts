import type { Retraction } from "./content";
import type { Speakers } from "./timeline";
import type { State } from "./vocabulary";

/** What an act does to one figure. Hops are given by their index in the chain. */
export type ActReading = {
  effect:
    | { kind: "withdraws"; state: Extract<State, "corrected" | "retracted" | "redefined" | "removed"> }
    | { kind: "strikes"; hop: number }
    | { kind: "cuts"; hop: number }
    | { kind: "flags"; flag: "disputed" | "denied" }
    | { kind: "none" };
  /** Why it does something else than its kind says; null when it does just that. */
  remark: null | "counts-as-dispute" | "counts-as-retraction" | "acts-on-hop" | "no-such-hop";
};

/**
 * Reads what an act does to a figure (METHOD.md, "Retractions"); the same
 * reading decides standing and warns editors.
 */
export function readAct(act: Retraction, speakers: Speakers, cutFrom?: number): ActReading {
  void act;
  void speakers;
  void cutFrom;
  throw new Error("not written yet");
}
