import type { ActReport, EventContent } from "./content";
import type { Instant } from "./instant";
import { dateReader, knownOfSource } from "./known";
import { shownSources } from "./shown-sources";
import type { Known, TimedAct, TimedFigure, Timeline } from "./timeline";

const certainlyBy =
  (t: Instant) =>
  ({ known }: { known: Known }) =>
    known.latest <= t;

/** An interval that only begins at `t` lies after it, unless it is that very moment. */
const possiblyBy =
  (t: Instant) =>
  ({ known: { earliest, latest } }: { known: Known }) =>
    earliest < t || latest <= t;

function withPrints(timed: TimedFigure, t: Instant): TimedFigure {
  return { ...timed, appearances: timed.appearances.filter(possiblyBy(t)) };
}

/** The ids of the sources that can have been out by `t`. */
function sourcesOut({ event, sources }: EventContent, t: Instant): Set<string> {
  const read = dateReader();
  const isOut = possiblyBy(t);
  const out = sources.filter((source) => isOut({ known: knownOfSource(source, event, read) }));
  return new Set(out.map(({ id }) => id));
}

function withReports({ act, known }: TimedAct, out: ReadonlySet<string>): TimedAct {
  const isOut = ({ source }: ActReport) => out.has(source);
  return { act: { ...act, reports: act.reports.filter(isOut) }, known };
}

/** The content that these figures and acts leave: their prints, and the sources that print or report them. */
function contentOf(content: EventContent, figures: TimedFigure[], acts: TimedAct[]): EventContent {
  const left = {
    ...content,
    figures: figures.map(({ figure }) => figure),
    appearances: figures.flatMap((timed) => timed.appearances.map(({ appearance }) => appearance)),
    retractions: acts.map(({ act }) => act),
  };
  return { ...left, sources: shownSources(left) };
}

/**
 * What was known of an event at `t`: the figures and acts that had certainly become public by then, with
 * the prints and reports of them that can have been out, and the sources that are left. Their dates, and
 * so how each figure stood at `t`, are those of the whole timeline. The page and the API both tell this.
 */
export function contentKnownBy(timeline: Timeline, t: Instant): Timeline {
  const out = sourcesOut(timeline.content, t);
  const figures = timeline.figures.filter(certainlyBy(t)).map((timed) => withPrints(timed, t));
  const acts = timeline.acts.filter(certainlyBy(t)).map((timed) => withReports(timed, out));
  return { content: contentOf(timeline.content, figures, acts), figures, acts };
}

/** Can all that is recorded have been out by `t`? Then it is the same however long one waits. */
export function everythingIsOut({ content }: Timeline, t: Instant): boolean {
  return sourcesOut(content, t).size === content.sources.length;
}
