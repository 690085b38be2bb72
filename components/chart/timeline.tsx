import { EmptyState } from "@/components/ui/empty-state";
import { toChart } from "@/lib/chart/chart";
import { describeChart } from "@/lib/chart/describe";
import type { EventView } from "@/lib/chart/event-view";
import { MEDIUM, NARROW, WIDE } from "@/lib/chart/layout";
import { markTitles } from "@/lib/chart/mark-titles";
import { formatDay } from "@/lib/format/instant";
import { Legend } from "./legend";
import { type TimelineLinks, TimelineSvg } from "./timeline-svg";

const LAYOUTS = [NARROW, MEDIUM, WIDE];

function toLinks({ href, state }: EventView): TimelineLinks {
  return {
    row: (figure) => `#figure-${figure}`,
    act: (act) => `#act-${act}`,
    table: "#figures",
    allTime: state.range === "all" ? null : href({ ...state, range: "all" }),
  };
}

/** The timeline, drawn for three widths of which CSS shows one. */
export function Timeline({ view }: { view: EventView }) {
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
  const charts = LAYOUTS.map((layout) => toChart(model, layout, { index, zone, words }));
  const description = describeChart(model, view, words);
  const titles = markTitles(model, index, zone, words);
  return (
    <figure className="timeline" aria-label={description.title}>
      <a href="#figures" className="skip-link">
        {words.t("chart.skip")}
      </a>
      {charts.map((chart) => (
        <TimelineSvg
          key={chart.layout.name}
          chart={chart}
          description={description}
          titles={titles}
          links={toLinks(view)}
          words={words}
        />
      ))}
      <figcaption className="mt-3 flex flex-wrap items-start justify-between gap-x-6 gap-y-1 text-sm text-soft">
        <Legend words={words} />
        {charts.some(({ band }) => band !== null) ? (
          <span className="leading-6">{words.t("chart.band")}</span>
        ) : null}
      </figcaption>
    </figure>
  );
}
