import { headlineAt } from "@/lib/domain/headline";
import { readBasis } from "@/lib/domain/order";
import { isNumber } from "@/lib/domain/quantity";
import { type ChartFigure, selectFigures } from "./chart-figure";
import type { EventView } from "./event-view";

/** How a figure counts: what may stand beside it counts alike. */
const basisOf = ({ timed }: ChartFigure) => readBasis(timed.figure.basis, timed.figure.metric);

/**
 * The numbers that stand beside the headline, best first: those that could have
 * been it, then the disputed ones that count alike, the newest first.
 */
export function headlineOthers({ timeline, standings, state }: EventView): ChartFigure[] {
  const headline = headlineAt(timeline, standings, state);
  const figures = selectFigures(timeline, standings, state);
  const byId = new Map(figures.map((figure) => [figure.timed.figure.id, figure]));
  const first = byId.get(headline?.figure ?? "");
  if (!headline || !first) return [];
  const doubted = figures.filter(
    (figure) =>
      figure.standing.state === "disputed" &&
      isNumber(figure.timed.figure.quantity) &&
      basisOf(figure) === basisOf(first),
  );
  const candidates = headline.candidates.flatMap((id) => byId.get(id) ?? []);
  return [...new Set([...candidates, ...doubted.toReversed()])].filter((figure) => figure !== first);
}
