import { awayView, eventRowHref } from "@/components/figure/away-view";
import { comparedSubject, toComparedEvent } from "@/lib/chart/compare-events";
import { indexContent } from "@/lib/chart/content-index";
import type { Comparison } from "@/lib/domain/compared-events";
import type { Figure } from "@/lib/domain/content";
import { type HeadlineTrack, headlineTrack } from "@/lib/domain/headline-track";
import type { Timeline } from "@/lib/domain/timeline";
import { latestInstant } from "@/lib/domain/view-instant";
import { capitalise, formatLabel } from "@/lib/format/names";
import type { Words } from "@/lib/format/words";
import { ComparedCharts } from "./compared-charts";
import { ComparedTable } from "./compared-table";

type EventsBodyProps = {
  /** The chosen events, in their order. */
  timelines: Timeline[];
  comparison: Comparison;
  /** The clock, in ms. */
  clock: number;
  words: Words;
  /** Where the headlines of each moment are kept for the comparison's metric; they are followed anew without. */
  trackOf?: (timeline: Timeline) => HeadlineTrack;
  href: (slug: string) => string;
};

/** Two to four events on one scale: drawn, and the same as a table. */
export function EventsBody({ timelines, comparison, clock, words, href, ...given }: EventsBodyProps) {
  const followed = (timeline: Timeline) => headlineTrack(timeline, comparedSubject(comparison.metric));
  const trackOf = given.trackOf ?? followed;
  const events = timelines.map((timeline) =>
    toComparedEvent(timeline, trackOf(timeline), latestInstant(timeline, clock)),
  );
  const views = new Map(
    timelines.map((timeline) => [timeline.content.event.slug, awayView(timeline, { clock, words })]),
  );
  const figureHref = (slug: string, figure: Figure) => {
    const view = views.get(slug);
    return view ? eventRowHref(view, figure) : href(slug);
  };
  const metrics = timelines.map(({ content }) => indexContent(content).metrics.get(comparison.metric));
  const metric = capitalise(formatLabel(metrics.find(Boolean)?.labels, comparison.metric, words));
  return (
    <>
      <ComparedCharts {...{ events, comparison, metric, words, href }} />
      <ComparedTable {...{ events, metric, words, href, figureHref }} />
    </>
  );
}
