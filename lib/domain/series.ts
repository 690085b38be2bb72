import type { Instant } from "./instant";
import type { Root } from "./root";
import type { Standing } from "./standing";
import type { Timeline } from "./timeline";
import type { Basis, Method } from "./vocabulary";

/** One line on the chart: the figures of one root authority about one thing. */
export type Series = {
  key: string;
  metric: string;
  population: string;
  place: string | null;
  method: Method;
  /** As read: never `unknown`. */
  basis: Exclude<Basis, "unknown">;
  /** EDTF, with basis `period` only. */
  period: string | null;
  root: Root;
  /** Ids, oldest first; withdrawn and superseded ones included. */
  figures: string[];
};

/** The series of the figures known at the instant `t`, in order of their keys (METHOD.md, "Series"). */
export function seriesAt(timeline: Timeline, t: Instant, standings?: Map<string, Standing>): Series[] {
  void timeline;
  void t;
  void standings;
  throw new Error("not written yet");
}
