import { isWithdrawn } from "./chart-figure";
import type { SeriesLine } from "./tenure";
import type { TimeRange } from "./time-range";

/** How strongly a line is drawn. Only two authorities get a colour; the rest are ink made light. */
export type Tone = "lead" | "second" | "other";

function countByRoot(lines: SeriesLine[], { start, end }: TimeRange): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { series, tenures } of lines) {
    const drawn = tenures.filter(({ figure, from, to }) => !isWithdrawn(figure) && from < end && to > start);
    counts.set(series.root.key, (counts.get(series.root.key) ?? 0) + drawn.length);
  }
  return counts;
}

/**
 * The tone of each root authority, by its key. The headline's leads, or without
 * one whoever gave most numbers in the range; second is whoever else gave most,
 * at least two.
 */
export function toTones(
  lines: SeriesLine[],
  range: TimeRange,
  leadRoot: string | null,
): (rootKey: string) => Tone {
  const counts = [...countByRoot(lines, range)].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const lead = leadRoot ?? counts[0]?.[0];
  const second = counts.find(([key, count]) => key !== lead && count > 1)?.[0];
  return (rootKey) => (rootKey === lead ? "lead" : rootKey === second ? "second" : "other");
}
