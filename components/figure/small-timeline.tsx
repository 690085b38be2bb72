import { Decoration } from "@/components/chart/decoration";
import { TimelineSvg } from "@/components/chart/timeline-svg";
import { type Chart, toChart } from "@/lib/chart/chart";
import type { ChartDescription } from "@/lib/chart/describe";
import type { EventView } from "@/lib/chart/event-view";
import type { Layout } from "@/lib/chart/layout";
import { actHref, figureHref } from "@/lib/chart/links";
import { markTitles } from "@/lib/chart/mark-titles";
import type { ChartModel } from "@/lib/chart/model";

type SmallTimelineProps = {
  view: EventView;
  model: ChartModel;
  layouts: readonly Layout[];
  /** Tells this drawing from others on the page. */
  name: string;
  description: ChartDescription;
  /** Where what found no room in the drawing is told: the id of a part of the page. */
  toldIn: string;
  /** Id of the figure that the page is about: its mark is ringed. */
  emphasised?: string;
};

const RING_PX = 14;

/** A broad ring behind the mark that the page is about. */
function Emphasis({ chart, figure }: { chart: Chart; figure: string | undefined }) {
  const mark = chart.marks.find((one) => one.figure === figure);
  return mark ? (
    <Decoration>
      <circle className="chart-emphasis" cx={mark.x} cy={mark.y} r={RING_PX} />
    </Decoration>
  ) : null;
}

/**
 * A low timeline of some figures of an event, made of the same stages and marks as the event's own: each
 * mark leads to its figure's page. Drawn for each of the layouts; CSS shows the one that fits.
 */
export function SmallTimeline(props: SmallTimelineProps) {
  const { view, model, layouts, name, description, toldIn, emphasised } = props;
  const { index, words } = view;
  const { zone } = view.timeline.content.event;
  const row = (id: string) => {
    const figure = index.figures.get(id);
    return figure ? figureHref(view, figure) : `#${toldIn}`;
  };
  const links = { row, act: (act: string) => actHref(view, act), table: `#${toldIn}`, allTime: null };
  const titles = markTitles(model, index, zone, words);
  return (
    <figure className="timeline" aria-label={description.title}>
      {layouts.map((layout) => {
        const chart = { ...toChart(model, layout, { index, zone, words }), band: null };
        return (
          <TimelineSvg key={layout.name} {...{ chart, description, titles, links, words, name }}>
            <Emphasis chart={chart} figure={emphasised} />
          </TimelineSvg>
        );
      })}
    </figure>
  );
}
