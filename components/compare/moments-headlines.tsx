import { BigQuantity } from "@/components/event/big-quantity";
import { type ChartFigure, isDisputed } from "@/lib/chart/chart-figure";
import type { MomentsView } from "@/lib/chart/compare-view";
import { describeScope } from "@/lib/chart/describe";
import type { EventView } from "@/lib/chart/event-view";
import { figureHref } from "@/lib/chart/links";
import { reportedText } from "@/lib/chart/reported-text";
import { rootName } from "@/lib/chart/speaker";
import { capitalise } from "@/lib/format/names";
import { momentText } from "./moment-text";

function Stood({ view, figure }: { view: EventView; figure: ChartFigure }) {
  const { words, index, timeline } = view;
  const { timed, standing } = figure;
  return (
    <>
      <BigQuantity quantity={timed.figure.quantity} words={words} />
      <p className="m-0 mt-1.5">
        <a href={figureHref(view, timed.figure)}>
          {words.t("compare.moments.said", {
            who: rootName(standing.root, index, words),
            date: reportedText(timed, timeline.content.event.zone, words),
          })}
        </a>
      </p>
      {isDisputed(figure) ? (
        <p className="m-0 text-sm text-soft">{words.t("event.standing.disputedToo")}</p>
      ) : null}
    </>
  );
}

/** What the second moment says of the figure that stood at the first, where it does not stand any more. */
function Since({ view, figure }: { view: MomentsView; figure: ChartFigure }) {
  const state = view.later.standings.get(figure.timed.figure.id)?.state;
  if (!state || state === "standing" || state === "disputed") return null;
  return (
    <p className="m-0 text-sm text-soft">
      {view.words.t("compare.moments.byThen", { state: view.words.t(`event.state.${state}`) })}
    </p>
  );
}

function Headline({ view, at }: { view: MomentsView; at: "earlier" | "later" }) {
  const shown = view[at];
  const figure = shown.chart?.headline ?? null;
  return (
    <div>
      <h3 className="m-0 mb-2 text-sm font-normal text-soft">
        {momentText(at === "earlier" ? view.from : view.to, view.words)}
      </h3>
      {figure ? (
        <Stood view={shown} figure={figure} />
      ) : (
        <p className="m-0 font-serif text-2xl font-semibold">{view.words.t("event.standing.none")}</p>
      )}
      {figure && at === "earlier" ? <Since view={view} figure={figure} /> : null}
    </div>
  );
}

/** The number that stood at each of two moments, side by side, with who said it. */
export function MomentsHeadlines({ view }: { view: MomentsView }) {
  const { state, index } = view.later;
  return (
    <section aria-labelledby="headlines" className="border-t-2 border-ink pt-3.5 pb-6">
      <h2 id="headlines" className="m-0 mb-3 font-serif text-xl font-semibold">
        {capitalise(describeScope(state, index, view.words))}
      </h2>
      <div className="grid gap-x-10 gap-y-6 sm:grid-cols-2">
        <Headline view={view} at="earlier" />
        <Headline view={view} at="later" />
      </div>
    </section>
  );
}
