import type { Standing } from "./standing";
import type { Timeline } from "./timeline";

export type HeadlineSubject = { metric: string; population: string; place: string | null };

/** `candidates`: ids of all figures that could have been it, best first, itself included. */
export type Headline = { figure: string; candidates: string[]; rule: "latest" };

/** The one number to print largest (METHOD.md, "Headline"); null when no number stands or is disputed. */
export function headlineAt(
  timeline: Timeline,
  standings: Map<string, Standing>,
  subject: HeadlineSubject,
): Headline | null {
  void timeline;
  void standings;
  void subject;
  throw new Error("not written yet");
}
