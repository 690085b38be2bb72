import type { Standing } from "@/lib/domain/standing";
import type { TimedFigure, Timeline } from "@/lib/domain/timeline";
import type { ViewState } from "@/lib/domain/view-state";
import { WITHDRAWN_STATES } from "@/lib/domain/vocabulary";

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

/** The figures of one view: about one thing, and certainly known at the moment of `standings`. */
export function selectFigures(
  timeline: Timeline,
  standings: ReadonlyMap<string, Standing>,
  { metric, population, place }: Subject,
): ChartFigure[] {
  return timeline.figures.flatMap((timed) => {
    const { figure } = timed;
    const standing = standings.get(figure.id);
    if (!standing || standing.state === "not-yet-known") return [];
    const chosen = figure.metric === metric && figure.population === population && figure.place === place;
    return chosen ? [{ timed, standing }] : [];
  });
}

/** When the figure was certainly known, in ms: where it is drawn. */
export function reportedAt({ timed }: ChartFigure): number {
  return timed.known.latest;
}

/** When it was withdrawn, in ms; `Infinity` while it is not. */
export function withdrawnAt(figure: ChartFigure): number {
  return isWithdrawn(figure) ? (figure.standing.since ?? Infinity) : Infinity;
}
