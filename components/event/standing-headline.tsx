import type { ChartFigure } from "@/lib/chart/chart-figure";
import { isDisputed } from "@/lib/chart/chart-figure";
import type { EventView } from "@/lib/chart/event-view";
import { figureAnchor } from "@/lib/chart/links";
import { isReportedOnDay, reportedText } from "@/lib/chart/reported-text";
import { rootName } from "@/lib/chart/speaker";
import { envelopeAt } from "@/lib/domain/envelope";
import { readBasis } from "@/lib/domain/order";
import { formatDay } from "@/lib/format/instant";
import { capitalise, formatLabel } from "@/lib/format/names";
import { formatQuantity } from "@/lib/format/quantity";
import { BigQuantity } from "./big-quantity";
import { HeadlineRule } from "./headline-rule";

/** "deaths", or "deaths (security forces, Almaty)" when it is not everyone everywhere. */
function metricInScope({ state, index, words }: EventView): string {
  const metric = formatLabel(index.metrics.get(state.metric)?.labels, state.metric, words);
  const population = formatLabel(index.populations.get(state.population)?.labels, state.population, words);
  const place = state.place === null ? null : (index.places.get(state.place)?.name ?? state.place);
  const scope = [state.population === "everyone" ? null : population, place].filter(Boolean).join(", ");
  return scope ? words.t("event.standing.scope", { metric, scope }) : metric;
}

function saidLine({ timed, standing }: ChartFigure, view: EventView): string {
  const { words, index, timeline } = view;
  return words.t(isReportedOnDay(timed) ? "event.standing.said" : "event.standing.saidBy", {
    metric: metricInScope(view),
    who: rootName(standing.root, index, words),
    date: reportedText(timed, timeline.content.event.zone, words),
  });
}

/** From the lowest to the highest figure then standing, each as it was put; null when they are one. */
function rangeLine({ timeline, index, standings, state, words }: EventView, figure: ChartFigure) {
  const { method, basis } = figure.timed.figure;
  const read = readBasis(basis, state.metric);
  const envelope = envelopeAt(timeline, standings, { ...state, method, basis: read });
  const low = index.figures.get(envelope?.low.figures[0] ?? "");
  const high = index.figures.get(envelope?.high.figures[0] ?? "");
  if (!low || !high || low.id === high.id) return null;
  return words.t("event.standing.range", {
    low: formatQuantity(low.quantity, words),
    high: formatQuantity(high.quantity, words),
  });
}

function NothingStands({ view }: { view: EventView }) {
  const { words, timeline, instant } = view;
  const date = formatDay(instant - 1, timeline.content.event.zone, words);
  return (
    <>
      <p className="m-0 font-serif text-3xl font-semibold">{words.t("event.standing.none")}</p>
      <p className="m-0 mt-1.5 max-w-prose text-soft">
        {capitalise(metricInScope(view))}. {words.t("event.standing.noneText", { date })}
      </p>
    </>
  );
}

function Stands({ view, figure }: { view: EventView; figure: ChartFigure }) {
  const { words, state, timeline, instant } = view;
  const date = formatDay(instant - 1, timeline.content.event.zone, words);
  const range = rangeLine(view, figure);
  return (
    <div className="grid items-end gap-x-6 gap-y-2 sm:grid-cols-[auto_1fr]">
      <BigQuantity quantity={figure.timed.figure.quantity} words={words} />
      <div className="max-w-[46rem]">
        <p className="m-0 font-semibold">{saidLine(figure, view)}</p>
        <p className="m-0 text-sm text-soft">
          {state.knownAt === null ? words.t("event.standing.now") : words.t("event.standing.until", { date })}
          {" · "}
          {isDisputed(figure) ? `${words.t("event.standing.disputedToo")} · ` : null}
          {range ? `${range} · ` : null}
          <a href={`#${figureAnchor(figure.timed.figure.id)}`} className="whitespace-nowrap">
            {words.t("event.standing.why")}
          </a>
        </p>
        <HeadlineRule view={view} figure={figure} />
      </div>
    </div>
  );
}

/** The number that stands: the largest thing on the page, with who said it and since when. */
export function StandingHeadline({ view }: { view: EventView }) {
  const headline = view.chart?.headline ?? null;
  return (
    <section aria-labelledby="standing" className="border-t-2 border-ink pt-3.5 pb-5">
      <h2 id="standing" className="sr-only">
        {view.words.t("event.standing.heading")}
      </h2>
      {headline ? <Stands view={view} figure={headline} /> : <NothingStands view={view} />}
    </section>
  );
}
