import { awayView } from "@/components/figure/away-view";
import { type ChartFigure, reportedAt } from "@/lib/chart/chart-figure";
import type { EventView } from "@/lib/chart/event-view";
import { latePrints } from "@/lib/domain/checks-late";
import type { Source } from "@/lib/domain/content";
import type { TimedAct, TimedAppearance, Timeline } from "@/lib/domain/timeline";
import type { Words } from "@/lib/format/words";

/** A figure as a source printed it. */
export type Printed = ChartFigure & { print: TimedAppearance };

/** What a source says of one event. */
export type SourceTrace = {
  view: EventView;
  source: Source;
  /** The figures that it prints, the first known first. */
  printed: Printed[];
  /** The acts that it reports, the first known first. */
  acts: TimedAct[];
  /** Ids of figures that it certainly printed after they were withdrawn, without saying so. */
  late: ReadonlySet<string>;
};

function printedIn(view: EventView, source: string): Printed[] {
  const printed = view.timeline.figures.flatMap((timed) => {
    const print = timed.appearances.find((one) => one.source.id === source);
    const standing = view.standings.get(timed.figure.id);
    return print && standing ? [{ timed, standing, print }] : [];
  });
  return printed.sort(
    (a, b) => reportedAt(a) - reportedAt(b) || (a.timed.figure.id < b.timed.figure.id ? -1 : 1),
  );
}

/** Follows what one source prints and reports of an event, as all that is recorded tells it. */
export function traceSource(timeline: Timeline, source: Source, clock: number, words: Words): SourceTrace {
  const acts = timeline.acts
    .filter(({ act }) => act.reports.some((report) => report.source === source.id))
    .sort((a, b) => a.known.latest - b.known.latest || a.act.sequence - b.act.sequence);
  const noticesHere = new Set(acts.map(({ act }) => act.id));
  const view = awayView(timeline, { clock, words, noticesHere });
  const late = latePrints(view.timeline, view.standings).filter(({ sources }) => sources.includes(source.id));
  return {
    ...{ view, source, acts },
    printed: printedIn(view, source.id),
    late: new Set(late.map(({ figure }) => figure)),
  };
}
