import type { SeriesLine } from "./tenure";

/** How strongly a line is drawn. Only two authorities get a colour; the rest are ink made light. */
export type Tone = "lead" | "second" | "other";

function countByRoot(lines: SeriesLine[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { series, tenures } of lines)
    counts.set(series.root.key, (counts.get(series.root.key) ?? 0) + tenures.length);
  return counts;
}

/**
 * The tone of each root authority, by its key: the headline's leads; second is
 * whoever else changed the number most often, at least twice.
 */
export function toTones(lines: SeriesLine[], leadRoot: string | null): (rootKey: string) => Tone {
  const counts = [...countByRoot(lines)].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const lead = leadRoot ?? counts[0]?.[0];
  const second = counts.find(([key, count]) => key !== lead && count > 1)?.[0];
  return (rootKey) => (rootKey === lead ? "lead" : rootKey === second ? "second" : "other");
}
