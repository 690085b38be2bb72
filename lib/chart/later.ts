import { isNumber } from "@/lib/domain/quantity";
import { formatQuantity } from "@/lib/format/quantity";
import type { Words } from "@/lib/format/words";
import { isWithdrawn } from "./chart-figure";
import type { ChartModel } from "./model";

const MOST = 4;

/**
 * What was said (or counted) after the range ends, whoever said it, in order: "227", "230",
 * "238"; the first and the last when there are many. Only numbers of the
 * method and basis that is drawn follow on it. Null when nothing came after.
 */
export function laterFigures({ figures, lines, main, range }: ChartModel, words: Words): string[] | null {
  const alike = lines.filter(({ series }) => series.basis === main?.basis && series.method === main.method);
  const keys = new Set(alike.map(({ series }) => series.key));
  const after = figures
    .filter(({ standing }) => keys.has(standing.series))
    .filter((figure) => figure.at > range.end && !isWithdrawn(figure))
    .filter(({ timed }) => isNumber(timed.figure.quantity));
  const said = after.map(({ timed }) => formatQuantity(timed.figure.quantity, words));
  const distinct = said.filter((one, index) => one !== said[index - 1]);
  if (distinct.length === 0) return null;
  return distinct.length <= MOST ? distinct : [...distinct.slice(0, MOST - 2), "…", ...distinct.slice(-1)];
}
