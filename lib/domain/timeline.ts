import type { Agent, Appearance, EventContent, Figure, Hop, Retraction, Source } from "./content";
import type { Instant, Span } from "./instant";

/** When something became public; `assumed`: counted from when we read the source, which has no date. */
export type Known = Span & { assumed: boolean };

/** The moment up to which a figure counts. */
export type Effective = {
  instant: Instant;
  /** The local day before whose end that is, as an ISO date. */
  day: string;
  /** No `asOf` says so: the end of the known interval stands in for it. */
  assumed: boolean;
};

export type TimedAppearance = { appearance: Appearance; source: Source; known: Known };

export type Agents = ReadonlyMap<string, Agent>;

/** Everything that decides whose figure it is. */
export type Speakers = {
  chain: Hop[];
  /** Who published the first-known appearance; null when the figure has none. */
  publisher: { agent: string | null; source: string } | null;
  agents: Agents;
};

export type TimedFigure = {
  figure: Figure;
  /** First known first. */
  appearances: TimedAppearance[];
  known: Known;
  effective: Effective;
  /** The period counted, with basis `period` only. */
  period: Span | null;
  speakers: Speakers;
};

export type TimedAct = { act: Retraction; known: Known };

export type Timeline = { content: EventContent; figures: TimedFigure[]; acts: TimedAct[] };

/**
 * Resolves every date of an event: when each figure and act became known, and
 * up to when each figure counts (METHOD.md, "Dates"). Everything in `content`
 * counts: give it `visibleContent` for what the public may see. Throws when a
 * date or zone cannot be read, which validation has to prevent.
 */
export function toTimeline(content: EventContent): Timeline {
  void content;
  throw new Error("not written yet");
}

/** The distinct instants, in order, at which a figure or an act becomes known. */
export function moments(timeline: Timeline): Instant[] {
  void timeline;
  throw new Error("not written yet");
}
