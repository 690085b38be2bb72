import type { ComponentType } from "react";
import { EmptyState } from "@/components/ui/empty-state";
import { toChart } from "@/lib/chart/chart";
import { type ChartDescription, describeChart } from "@/lib/chart/describe";
import type { EventView } from "@/lib/chart/event-view";
import { MEDIUM, NARROW, WIDE } from "@/lib/chart/layout";
import { figureHref } from "@/lib/chart/links";
import { type MarkTitles, markTitles } from "@/lib/chart/mark-titles";
import type { ChartModel } from "@/lib/chart/model";
import { changeView } from "@/lib/domain/view-state";
import { formatDay } from "@/lib/format/instant";
import { EnvelopeNote } from "./envelope-note";
import { Legend } from "./legend";
import { type TimelineLinks, TimelineSvg } from "./timeline-svg";
import { ZoomLinks } from "./zoom-links";

const LAYOUTS = [NARROW, MEDIUM, WIDE];

function toLinks(view: EventView): TimelineLinks {
  const { href, state, index } = view;
  return {
    row: (id) => {
      const figure = index.figures.get(id);
      return figure ? figureHref(view, figure) : "#figures";
    },
    act: (act) => `#act-${act}`,
    table: "#figures",
    allTime: state.range === "all" ? null : href(changeView(state, { range: "all" })),
    others: href(changeView(state, { others: "open" })),
  };
}

/** What a drawing of the timeline is made from. */
export type DrawingProps = {
  view: EventView;
  model: ChartModel;
  description: ChartDescription;
  /** By figure id: what a mark says. */
  titles: MarkTitles;
  links: TimelineLinks;
};

/** Drawn for three widths, of which CSS shows one. */
function DrawnThrice({ view, model, description, titles, links }: DrawingProps) {
  const { words, index } = view;
  const { zone } = view.timeline.content.event;
  return LAYOUTS.map((layout) => (
    <TimelineSvg
      key={layout.name}
      chart={toChart(model, layout, { index, zone, words })}
      {...{ description, titles, links, words }}
    />
  ));
}

type TimelineProps = {
  view: EventView;
  /** Draws it in another way, with the same marks at the same places. */
  drawing?: ComponentType<DrawingProps>;
};

/** The timeline, with what its signs mean. */
export function Timeline({ view, drawing: Drawing = DrawnThrice }: TimelineProps) {
  const { words, index, chart: model } = view;
  const { zone } = view.timeline.content.event;
  if (model === null)
    return (
      <EmptyState title={words.t("chart.empty")}>
        <p className="m-0">
          {words.t("chart.emptyText", { date: formatDay(view.instant - 1, zone, words) })}
        </p>
      </EmptyState>
    );
  const description = describeChart(model, view, words);
  const titles = markTitles(model, index, zone, words);
  return (
    <figure className="timeline" aria-label={description.title}>
      <a href="#figures" className="skip-link">
        {words.t("chart.skip")}
      </a>
      <Drawing view={view} model={model} description={description} titles={titles} links={toLinks(view)} />
      <ZoomLinks view={view} model={model} />
      <figcaption className="mt-3 flex flex-wrap items-start justify-between gap-x-6 gap-y-1 text-sm text-soft">
        <Legend words={words} />
        <EnvelopeNote view={view} />
      </figcaption>
    </figure>
  );
}
