import type { Standing } from "./standing";
import type { Timeline } from "./timeline";
import type { Basis, Method } from "./vocabulary";

export type EnvelopeSubject = {
  metric: string;
  population: string;
  place: string | null;
  method: Method;
  basis: Exclude<Basis, "unknown">;
  /** In days of 24 hours; 7 unless told. */
  windowDays?: number;
};

/** `open`: a contributor that sets this end gives no bound there. */
export type EnvelopeEnd = { value: number; open: boolean; figures: string[] };

export type Envelope = {
  low: EnvelopeEnd;
  high: EnvelopeEnd;
  /** Ids of the figures inside the window, newest first. */
  contributors: string[];
  /** Ids of the figures left out as older, newest first. */
  older: string[];
};

/** From the least to the greatest that the authorities then say (METHOD.md, "Envelope"); null when none gives a number. */
export function envelopeAt(
  timeline: Timeline,
  standings: Map<string, Standing>,
  subject: EnvelopeSubject,
): Envelope | null {
  void timeline;
  void standings;
  void subject;
  throw new Error("not written yet");
}
