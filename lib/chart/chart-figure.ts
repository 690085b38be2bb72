import { authorityName } from "@/lib/domain/authority-name";
import type { Standing } from "@/lib/domain/standing";
import type { TimedFigure, Timeline } from "@/lib/domain/timeline";
import type { ViewState } from "@/lib/domain/view-state";
import { WITHDRAWN_STATES } from "@/lib/domain/vocabulary";
import { levelOf } from "./value-range";

/** A figure and how it stands at the moment shown. */
export type ChartFigure = { timed: TimedFigure; standing: Standing };

/** Is the figure withdrawn, for whatever reason, at the moment shown? */
export function isWithdrawn({ standing }: Pick<ChartFigure, "standing">): boolean {
  return WITHDRAWN_STATES.includes(standing.state);
}

/** Does somebody doubt, deny or disavow the figure? */
export function isDisputed({ standing }: ChartFigure): boolean {
  const flags = ["disputed", "denied", "disavowed"] as const;
  return standing.state === "disputed" || flags.some((flag) => standing.flags.includes(flag));
}

type Scope = Pick<ViewState, "metric" | "population" | "place">;

/** Is the figure about what a view shows? */
export function isInScope({ figure }: TimedFigure, { metric, population, place }: Scope): boolean {
  return figure.metric === metric && figure.population === population && figure.place === place;
}

/** In order of time, then of size; the id comes last, since it says nothing. */
function inOrder(a: ChartFigure, b: ChartFigure): number {
  const level = ({ timed }: ChartFigure) => levelOf(timed.figure.quantity) ?? -1;
  return (
    reportedAt(a) - reportedAt(b) || level(a) - level(b) || (a.timed.figure.id < b.timed.figure.id ? -1 : 1)
  );
}

/** The figures about one thing that are certainly known at the moment of `standings`, whoever said them. */
export function figuresInScope(
  timeline: Timeline,
  standings: ReadonlyMap<string, Standing>,
  scope: Scope,
): ChartFigure[] {
  return timeline.figures.flatMap((timed) => {
    const standing = standings.get(timed.figure.id);
    if (!standing || standing.state === "not-yet-known" || !isInScope(timed, scope)) return [];
    return [{ timed, standing }];
  });
}

/** Tells of a figure whether it is of the authorities chosen by name; with none chosen, all are. */
export function isOfAuthorities(
  { content }: Timeline,
  authorities: readonly string[] = [],
): (figure: Pick<ChartFigure, "standing">) => boolean {
  if (authorities.length === 0) return () => true;
  const agents = new Map(content.agents.map((agent) => [agent.id, agent]));
  const chosen = new Set(authorities);
  return ({ standing }) => chosen.has(authorityName(standing.root, agents));
}

type Selection = Scope & Partial<Pick<ViewState, "authorities">>;

/**
 * The figures of one view, oldest first: about one thing, of the authorities chosen, and certainly known at
 * the moment of `standings`.
 */
export function selectFigures(
  timeline: Timeline,
  standings: ReadonlyMap<string, Standing>,
  selection: Selection,
): ChartFigure[] {
  const isChosen = isOfAuthorities(timeline, selection.authorities);
  return figuresInScope(timeline, standings, selection).filter(isChosen).sort(inOrder);
}

/** When the figure was certainly known, in ms. */
export function reportedAt({ timed }: ChartFigure): number {
  return timed.known.latest;
}

/** When it was withdrawn, in ms; `Infinity` while it is not. */
export function withdrawnAt(figure: ChartFigure): number {
  return isWithdrawn(figure) ? (figure.standing.since ?? Infinity) : Infinity;
}
