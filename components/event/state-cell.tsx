import type { ChartFigure } from "@/lib/chart/chart-figure";
import type { EventView } from "@/lib/chart/event-view";
import { flagsToSay } from "@/lib/chart/flags-to-say";
import { isDatedToTheDay } from "@/lib/domain/dated-to-the-day";
import { formatDay } from "@/lib/format/instant";
import { StateIcon } from "./state-icon";
import { Why } from "./why";

type StateCellProps = {
  view: EventView;
  figure: ChartFigure;
  /** What it is to the headline, in words; null when it is not in it. */
  inHeadline?: string | null;
};

/** The state of a figure at the moment shown, since when, why, and what else is said of it. */
export function StateCell({ view, figure, inHeadline = null }: StateCellProps) {
  const { words, timeline } = view;
  const { state, since } = figure.standing;
  const { zone } = timeline.content.event;
  const exact = isDatedToTheDay(timeline, figure.timed, figure.standing);
  const sinceKey = exact ? "event.since" : "event.sinceAtLatest";
  return (
    <>
      <p className="m-0">
        <StateIcon state={state} />
        {words.t(`event.state.${state}`)}
        {since === null || !Number.isFinite(since) ? null : (
          <small> {words.t(sinceKey, { date: formatDay(since - 1, zone, words) })}</small>
        )}
      </p>
      <small className="block">
        <Why view={view} figure={figure} />
      </small>
      {inHeadline === null ? null : <small className="block">{inHeadline}</small>}
      {flagsToSay(figure).map((flag) => (
        <small key={flag} className="block">
          {words.t(`event.flag.${flag}`)}
        </small>
      ))}
      {view.chart?.drops.has(figure.timed.figure.id) ? (
        <small className="block">▾ {words.t("chart.drop")}</small>
      ) : null}
      {figure.timed.figure.note ? (
        <small className="mt-1 block max-w-[34rem]" lang={view.index.language}>
          {figure.timed.figure.note}
        </small>
      ) : null}
    </>
  );
}
