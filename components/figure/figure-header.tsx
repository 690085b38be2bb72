import { StateCell } from "@/components/event/state-cell";
import { isWithdrawn } from "@/lib/chart/chart-figure";
import { countedText, figureTitle } from "@/lib/chart/figure-title";
import { reportedText } from "@/lib/chart/reported-text";
import { rootName } from "@/lib/chart/speaker";
import { capitalise } from "@/lib/format/names";
import { eventRowHref } from "./away-view";
import type { FigureTrace } from "./figure-trace";

/** A figure's name, whose it is and since when, and how it stands. */
export function FigureHeader({ trace: { view, figure } }: { trace: FigureTrace }) {
  const { words, index, timeline } = view;
  const { event } = timeline.content;
  const { timed, standing } = figure;
  const title = capitalise(figureTitle(timed.figure, index, words));
  return (
    <header className="pt-7 pb-5 sm:pt-9">
      <p className="m-0 mb-1 text-sm text-soft">
        {words.t("figurePage.kicker")} ·{" "}
        <a href={view.href(view.state)} lang={event.language}>
          {event.title}
        </a>
      </p>
      <h1 className="headline">{isWithdrawn(figure) ? <s className="decoration-2">{title}</s> : title}</h1>
      <p className="m-0 mt-2 font-semibold">
        {words.t("figurePage.said", {
          counted: capitalise(countedText(timed.figure, index, words)),
          who: rootName(standing.root, index, words),
          date: reportedText(timed, event.zone, words),
        })}
      </p>
      <div className="mt-3 max-w-prose">
        <StateCell view={view} figure={figure} />
      </div>
      <p className="m-0 mt-3">
        <a href={eventRowHref(view, timed.figure)} className="tap">
          {words.t("figurePage.onTimeline")}
        </a>
      </p>
    </header>
  );
}
