import type { ViewState } from "@/lib/domain/view-state";
import { type ChartFigure, figuresInScope, isOfAuthorities } from "./chart-figure";
import type { EventView } from "./event-view";

/** Is the figure listed in a view, given that it is of an authority chosen? Withdrawn ones always are. */
export function isListed({ standing }: Pick<ChartFigure, "standing">, { superseded }: ViewState): boolean {
  return superseded || standing.state !== "superseded";
}

/** How many figures of what is counted a view leaves out by choice: of other authorities, and superseded ones. */
export type HiddenFigures = { authorities: number; superseded: number };

/** Counts what the choices of a view hide. */
export function countHidden({ timeline, standings, state }: EventView): HiddenFigures {
  const figures = figuresInScope(timeline, standings, state);
  const chosen = figures.filter(isOfAuthorities(timeline, state.authorities));
  const listed = chosen.filter((figure) => isListed(figure, state));
  return { authorities: figures.length - chosen.length, superseded: chosen.length - listed.length };
}
