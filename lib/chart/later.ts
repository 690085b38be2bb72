import { formatQuantity } from "@/lib/format/quantity";
import type { Words } from "@/lib/format/words";
import { isWithdrawn } from "./chart-figure";
import type { ChartModel } from "./model";

const MOST = 3;

/**
 * What the headline's authority said after the range ends, in order: "227",
 * "230", "238"; the first and the last when there are many. Null when nothing came after.
 */
export function laterFigures({ lines, headline, range }: ChartModel, words: Words): string[] | null {
  const own = lines.find(({ series }) => series.key === headline?.standing.series);
  const after = (own?.tenures ?? []).filter(({ from, figure }) => from >= range.end && !isWithdrawn(figure));
  const said = after.map(({ figure }) => formatQuantity(figure.timed.figure.quantity, words));
  if (said.length === 0) return null;
  return said.length <= MOST ? said : [...said.slice(0, MOST - 1), "…", ...said.slice(-1)];
}
