import { awayView } from "@/components/figure/away-view";
import { type ChartFigure, reportedAt } from "@/lib/chart/chart-figure";
import type { EventView } from "@/lib/chart/event-view";
import type { Source } from "@/lib/domain/content";
import type { TimedAct, Timeline } from "@/lib/domain/timeline";
import { type Part, partIn } from "@/lib/domain/track-record";
import type { Words } from "@/lib/format/words";

/** What an agent has to do with a figure: its part in the chain, and whether it printed it or others took it from it. */
export type Role = Part | "printed" | "via";

export type AgentFigure = ChartFigure & { roles: Role[] };

/** What an agent has to do with one event. */
export type AgentTrace = {
  view: EventView;
  /** Its figures in any role, the last known first. */
  figures: AgentFigure[];
  /** What it published. */
  sources: Source[];
  /** The acts that it made, the last known first. */
  acts: TimedAct[];
};

function rolesOf(agent: string, figure: ChartFigure): Role[] {
  const part = partIn(agent, figure);
  const prints = figure.timed.appearances;
  return [
    ...(part === null ? [] : [part]),
    ...(prints.some(({ source }) => source.publisher === agent) ? (["printed"] as const) : []),
    ...(prints.some(({ appearance }) => appearance.via === agent) ? (["via"] as const) : []),
  ];
}

function figuresOf(view: EventView, agent: string): AgentFigure[] {
  const figures = view.timeline.figures.flatMap((timed): AgentFigure[] => {
    const standing = view.standings.get(timed.figure.id);
    const roles = standing ? rolesOf(agent, { timed, standing }) : [];
    return standing && roles.length > 0 ? [{ timed, standing, roles }] : [];
  });
  return figures.sort(
    (a, b) => reportedAt(b) - reportedAt(a) || (a.timed.figure.id < b.timed.figure.id ? -1 : 1),
  );
}

/** Follows an agent through one event, as all that is recorded tells it. */
export function traceAgent(timeline: Timeline, agent: string, clock: number, words: Words): AgentTrace {
  const acts = timeline.acts
    .filter(({ act }) => act.by === agent)
    .sort((a, b) => b.known.latest - a.known.latest || b.act.sequence - a.act.sequence);
  const noticesHere = new Set(acts.map(({ act }) => act.id));
  const view = awayView(timeline, { clock, words, noticesHere });
  return {
    ...{ view, acts },
    figures: figuresOf(view, agent),
    sources: view.timeline.content.sources.filter(({ publisher }) => publisher === agent),
  };
}

/** The figures of a trace in which the agent has a role. */
export function inRole({ figures }: Pick<AgentTrace, "figures">, role: Role): AgentFigure[] {
  return figures.filter(({ roles }) => roles.includes(role));
}
