import type { ChartFigure } from "@/lib/chart/chart-figure";
import type { EventView } from "@/lib/chart/event-view";
import { figuresBySeries } from "@/lib/domain/series";
import type { TimedAct, Timeline } from "@/lib/domain/timeline";
import type { Words } from "@/lib/format/words";
import { awayView } from "./away-view";

/** All that a figure's page is drawn from. */
export type FigureTrace = {
  view: EventView;
  figure: ChartFigure;
  /** Its series in order, oldest first, itself included. */
  series: ChartFigure[];
  /** Acts upon it, and what undid them, in the order in which they became known. */
  acts: TimedAct[];
  /** Acts by which it replaced another figure. */
  replacing: TimedAct[];
};

function byKnown(a: TimedAct, b: TimedAct): number {
  return a.known.latest - b.known.latest || a.act.sequence - b.act.sequence;
}

/** The acts upon a figure, with those that undo them, and those that undo these. */
function actsUpon(id: string, acts: TimedAct[]): TimedAct[] {
  const found = new Set(acts.filter(({ act }) => act.figures.includes(id)));
  for (let size = -1; size !== found.size; ) {
    size = found.size;
    const ids = new Set([...found].map(({ act }) => act.id));
    for (const timed of acts) if (timed.act.undoes !== null && ids.has(timed.act.undoes)) found.add(timed);
  }
  return [...found].sort(byKnown);
}

/** Follows one figure of an event as all that is recorded tells it. Throws when the event does not show it. */
export function traceFigure(timeline: Timeline, id: string, clock: number, words: Words): FigureTrace {
  const timed = timeline.figures.find(({ figure }) => figure.id === id);
  if (!timed) throw new Error(`The event does not show the figure ${id}`);
  const acts = actsUpon(id, timeline.acts);
  const noticesHere = new Set(acts.map(({ act }) => act.id));
  const view = awayView(timeline, { clock, words, figure: timed.figure, noticesHere });
  const standing = view.standings.get(id);
  if (!standing) throw new Error(`The figure ${id} has no standing`);
  const members = figuresBySeries(view.timeline, view.standings).get(standing.series) ?? [];
  return {
    view,
    figure: { timed, standing },
    series: members.flatMap((member) => {
      const own = view.standings.get(member.figure.id);
      return own ? [{ timed: member, standing: own }] : [];
    }),
    acts,
    replacing: timeline.acts.filter(({ act }) => act.replacement === id).sort(byKnown),
  };
}
