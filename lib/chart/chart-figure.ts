import type { Standing } from "@/lib/domain/standing";
import type { TimedFigure, Timeline } from "@/lib/domain/timeline";
import type { ViewState } from "@/lib/domain/view-state";
import { WITHDRAWN_STATES } from "@/lib/domain/vocabulary";
import { levelOf } from "./value-range";

/** A figure and how it stands at the moment shown. */
export type ChartFigure = { timed: TimedFigure; standing: Standing };

/** Is the figure withdrawn, for whatever reason, at the moment shown? */
export function isWithdrawn({ standing }: ChartFigure): boolean {
  return WITHDRAWN_STATES.includes(standing.state);
}

/** Does somebody doubt, deny or disavow the figure? */
export function isDisputed({ standing }: ChartFigure): boolean {
  const flags = ["disputed", "denied", "disavowed"] as const;
  return standing.state === "disputed" || flags.some((flag) => standing.flags.includes(flag));
}

type Subject = Pick<ViewState, "metric" | "population" | "place">;

/** In order of time, then of size; the id comes last, since it says nothing. */
function inOrder(a: ChartFigure, b: ChartFigure): number {
  const level = ({ timed }: ChartFigure) => levelOf(timed.figure.quantity) ?? -1;
  return (
    reportedAt(a) - reportedAt(b) || level(a) - level(b) || (a.timed.figure.id < b.timed.figure.id ? -1 : 1)
  );
}

/** The figures of one view, oldest first: about one thing, and certainly known at the moment of `standings`. */
export function selectFigures(
  timeline: Timeline,
  standings: ReadonlyMap<string, Standing>,
  { metric, population, place }: Subject,
): ChartFigure[] {
  const figures = timeline.figures.flatMap((timed) => {
    const { figure } = timed;
    const standing = standings.get(figure.id);
    if (!standing || standing.state === "not-yet-known") return [];
    const chosen = figure.metric === metric && figure.population === population && figure.place === place;
    return chosen ? [{ timed, standing }] : [];
  });
  return figures.sort(inOrder);
}

/** When the figure was certainly known, in ms: where it is drawn. */
export function reportedAt({ timed }: ChartFigure): number {
  return timed.known.latest;
}

/** When it was withdrawn, in ms; `Infinity` while it is not. */
export function withdrawnAt(figure: ChartFigure): number {
  return isWithdrawn(figure) ? (figure.standing.since ?? Infinity) : Infinity;
}
