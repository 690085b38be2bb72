import type { Retraction } from "./content";
import { rootAgent, rootHop, sameVoice } from "./root";
import type { Speakers } from "./timeline";
import type { RetractionKind } from "./vocabulary";

export type WithdrawnState = "corrected" | "retracted" | "redefined" | "removed";

/** What an act does to one figure. Hops are given by their index in the chain. */
export type ActEffect =
  | { kind: "withdraws"; state: WithdrawnState }
  | { kind: "strikes"; hop: number }
  | { kind: "cuts"; hop: number }
  | { kind: "flags"; flag: "disputed" | "denied" }
  | { kind: "none" };

/** Why an act does something else than its kind says. */
export type ActRemark =
  /** Whoever acted cannot take the figure back, or disavow it. */
  | "counts-as-dispute"
  /** A correction that names no new value. */
  | "counts-as-retraction"
  /** It was done by a hop that is not the root, and is read as an act on that hop. */
  | "acts-on-hop"
  /** The hop that it names is not in the figure's chain. */
  | "no-such-hop";

export type ActReading = { effect: ActEffect; remarks: ActRemark[] };

type WithdrawingKind = Extract<RetractionKind, "retraction" | "correction" | "redefinition" | "removal">;

const WITHDRAWN: Record<WithdrawingKind, WithdrawnState> = {
  correction: "corrected",
  retraction: "retracted",
  redefinition: "redefined",
  removal: "removed",
};

const DISPUTE: ActReading = {
  effect: { kind: "flags", flag: "disputed" },
  remarks: ["counts-as-dispute"],
};
const NO_SUCH_HOP: ActReading = { effect: { kind: "none" }, remarks: ["no-such-hop"] };

/** The hop that an agent is, else the one nearest the root that has the same voice; −1 for none. */
function hopOf(agent: string, { chain, agents }: Speakers): number {
  const exact = chain.findIndex((hop) => hop.agent === agent);
  return exact >= 0 ? exact : chain.findLastIndex((hop) => sameVoice(hop.agent, agent, agents));
}

/**
 * May whoever acted speak for the figure as a whole: the root authority, the body answerable, or not named?
 * Where a disavowal cut the chain, the root that is left may too.
 */
function speaksForFigure({ by, answerable }: Retraction, speakers: Speakers, cutFrom: number): boolean {
  if (by === null || answerable) return true;
  const roots = [rootAgent(speakers), rootAgent(speakers, cutFrom)];
  return roots.some((root) => root !== null && sameVoice(by, root, speakers.agents));
}

/** May whoever acted take back the hop that the act is on, being its agent? Without one named: any hop of its own. */
function speaksForHop({ by, hop }: Retraction, speakers: Speakers): boolean {
  if (by === null) return false;
  return hop === null ? hopOf(by, speakers) >= 0 : sameVoice(by, hop, speakers.agents);
}

/**
 * Does a hop carry the figure alone? It does when no hop behind it, up to the
 * root, was heard at first hand and still stands; a hop behind the root never does.
 */
function carriesAlone(hop: number, { chain }: Speakers, cutFrom: number): boolean {
  const root = rootHop(chain);
  return hop <= root && !chain.slice(hop + 1, Math.min(root + 1, cutFrom)).some((behind) => behind.firstHand);
}

/** The hop that a withdrawal is on: as recorded, or that of whoever acted; null for the whole figure. */
function hopOfWithdrawal(act: Retraction, speakers: Speakers, cutFrom: number): number | null {
  if (act.hop !== null) return speakers.chain.findIndex((hop) => hop.agent === act.hop);
  if (act.kind === "removal" || act.by === null || speaksForFigure(act, speakers, cutFrom)) return null;
  return hopOf(act.by, speakers);
}

function readWithdrawal(
  act: Retraction,
  kind: WithdrawingKind,
  speakers: Speakers,
  cutFrom: number,
): ActReading {
  const hop = hopOfWithdrawal(act, speakers, cutFrom);
  if (act.hop !== null && hop === -1) return NO_SUCH_HOP;
  const mayAct = speaksForFigure(act, speakers, cutFrom) || speaksForHop(act, speakers);
  if (kind !== "removal" && !mayAct) return DISPUTE;
  const remarks: ActRemark[] = hop !== null && act.hop === null ? ["acts-on-hop"] : [];
  if (hop !== null && !carriesAlone(hop, speakers, cutFrom))
    return { effect: { kind: "strikes", hop }, remarks };
  const valueless = kind === "correction" && act.replacement === null && !act.replacementHidden;
  if (!valueless) return { effect: { kind: "withdraws", state: WITHDRAWN[kind] }, remarks };
  return { effect: { kind: "withdraws", state: "retracted" }, remarks: [...remarks, "counts-as-retraction"] };
}

function readDisavowal(act: Retraction, speakers: Speakers): ActReading {
  const { chain, agents } = speakers;
  if (act.hop === null) {
    const hop = act.by === null ? rootHop(chain) : hopOf(act.by, speakers);
    return hop >= 0 ? { effect: { kind: "cuts", hop }, remarks: [] } : DISPUTE;
  }
  const hop = chain.findIndex(({ agent }) => agent === act.hop);
  if (hop === -1) return NO_SUCH_HOP;
  const itsOwn = act.by === null || act.answerable || sameVoice(act.by, act.hop, agents);
  return itsOwn ? { effect: { kind: "cuts", hop }, remarks: [] } : DISPUTE;
}

/**
 * Reads what an act does to one of its target figures (METHOD.md,
 * "Retractions"); the same reading decides standing and warns editors.
 * `cutFrom`: the index of the first hop that a disavowal cut off, if any.
 * Whether the act is in force at all is not asked here.
 */
export function readAct(act: Retraction, speakers: Speakers, cutFrom = speakers.chain.length): ActReading {
  switch (act.kind) {
    case "reinstatement":
      return { effect: { kind: "none" }, remarks: [] };
    case "dispute":
      return { effect: { kind: "flags", flag: "disputed" }, remarks: [] };
    case "denial":
      return { effect: { kind: "flags", flag: "denied" }, remarks: [] };
    case "disavowal":
      return readDisavowal(act, speakers);
    default:
      return readWithdrawal(act, act.kind, speakers, cutFrom);
  }
}
