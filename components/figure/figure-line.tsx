import { StateIcon } from "@/components/event/state-icon";
import type { ChartFigure } from "@/lib/chart/chart-figure";
import { countedText } from "@/lib/chart/figure-title";
import { toPartModel } from "@/lib/chart/part-model";
import { reportedText } from "@/lib/chart/reported-text";
import { SMALL_LAYOUTS } from "@/lib/chart/small-layout";
import { rootName } from "@/lib/chart/speaker";
import { formatQuantity } from "@/lib/format/quantity";
import { PageSection } from "./fact";
import type { FigureTrace } from "./figure-trace";
import { figurePage } from "./page-addresses";
import { SmallTimeline } from "./small-timeline";

type Direction = "previous" | "next";

function Neighbour({
  direction,
  figure,
  trace,
}: {
  direction: Direction;
  figure: ChartFigure;
  trace: FigureTrace;
}) {
  const { words, timeline } = trace.view;
  const { timed, standing } = figure;
  return (
    <li>
      <span className="text-soft">{words.t(`figurePage.line.${direction}`)}: </span>
      <a
        href={figurePage(timed.figure.id, words)}
        rel={direction === "previous" ? "prev" : "next"}
        className="tap"
      >
        <StateIcon state={standing.state} />
        {formatQuantity(timed.figure.quantity, words)}
      </a>{" "}
      <small>
        {reportedText(timed, timeline.content.event.zone, words)} · {words.t(`event.state.${standing.state}`)}
      </small>
    </li>
  );
}

/** The line that a figure belongs to: drawn with the figure ringed, and the ones before and after it. */
export function FigureLine({ trace }: { trace: FigureTrace }) {
  const { view, figure, series } = trace;
  const { words, index } = view;
  const { t } = words;
  const { id } = figure.timed.figure;
  const at = series.findIndex(({ timed }) => timed.figure.id === id);
  const [previous, next] = [series[at - 1], series[at + 1]];
  const ids = new Set(series.map(({ timed }) => timed.figure.id));
  const model = toPartModel(view, figure.timed.figure, ids);
  const values = {
    who: rootName(figure.standing.root, index, words),
    counted: countedText(figure.timed.figure, index, words),
  };
  return (
    <PageSection id="line" title={t("figurePage.line.title")}>
      <p className="m-0 mb-2 text-soft">{t("figurePage.line.series", { ...values, count: series.length })}</p>
      {model ? (
        <SmallTimeline
          view={view}
          model={model}
          layouts={SMALL_LAYOUTS}
          name="line"
          description={{
            title: t("figurePage.line.chart", values),
            description: t("figurePage.line.description", {
              count: series.length,
              words: formatQuantity(figure.timed.figure.quantity, words),
            }),
          }}
          toldIn="line"
          emphasised={id}
        />
      ) : null}
      <nav aria-label={t("figurePage.line.neighbours")}>
        <ul className="m-0 mt-3 flex list-none flex-wrap gap-x-10 gap-y-1 p-0">
          {previous ? <Neighbour direction="previous" figure={previous} trace={trace} /> : null}
          {next ? <Neighbour direction="next" figure={next} trace={trace} /> : null}
        </ul>
      </nav>
    </PageSection>
  );
}
