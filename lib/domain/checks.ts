import type { Standing } from "./standing";
import type { Timeline } from "./timeline";

/** A newer figure wholly below the one before it in its series, and no act says why; ids. */
export type UnexplainedDrop = { series: string; older: string; newer: string };

/** Finds the unexplained drops among the figures known in `standings` (METHOD.md, "Checks"). */
export function unexplainedDrops(timeline: Timeline, standings: Map<string, Standing>): UnexplainedDrop[] {
  void timeline;
  void standings;
  throw new Error("not written yet");
}
