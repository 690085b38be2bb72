import { isNumber } from "@/lib/domain/quantity";
import { formatDay } from "@/lib/format/instant";
import { capitalise, formatLabel } from "@/lib/format/names";
import { formatQuantity } from "@/lib/format/quantity";
import type { Words } from "@/lib/format/words";
import { type ChartFigure, isWithdrawn, reportedAt, withdrawnAt } from "./chart-figure";
import type { ContentIndex } from "./content-index";
import type { ChartInput, ChartModel } from "./model";
import { withdrawingAct } from "./spans";
import { standingOf } from "./tenure";
import { levelOf } from "./value-range";

/** What a chart shows, in words, for those who do not see it. */
export type ChartDescription = { title: string; description: string };

/** What is counted, of whom and where: "deaths, security forces, Almaty". */
export function describeScope(
  { metric, population, place }: Pick<ChartInput["state"], "metric" | "population" | "place">,
  index: ContentIndex,
  words: Words,
): string {
  const parts = [
    formatLabel(index.metrics.get(metric)?.labels, metric, words),
    formatLabel(index.populations.get(population)?.labels, population, words),
    place === null ? null : (index.places.get(place)?.name ?? place),
  ];
  return parts.filter((part) => part !== null).join(", ");
}

/** The day whose end an instant is. */
function lastDay(instant: number, zone: string, words: Words): string {
  return formatDay(instant - 1, zone, words);
}

function standingSentence(model: ChartModel, words: Words): string {
  const standing = model.lines.flatMap((line) => standingOf(line, model.range.end) ?? []);
  const numbers = standing.filter(({ timed }) => isNumber(timed.figure.quantity));
  const level = ({ timed }: ChartFigure) => levelOf(timed.figure.quantity) ?? 0;
  const ordered = numbers.sort((a, b) => level(a) - level(b));
  const [lowest, highest] = [ordered[0], ordered.at(-1)];
  if (!lowest || !highest) return words.t("chart.noneStanding");
  const say = ({ timed }: ChartFigure) => formatQuantity(timed.figure.quantity, words);
  if (lowest === highest) return words.t("chart.single", { words: say(lowest) });
  return words.t("chart.extremes", { lowest: say(lowest), highest: say(highest) });
}

function withdrawnSentence(figure: ChartFigure, index: ContentIndex, zone: string, words: Words): string {
  const act = index.retractions.get(withdrawingAct(figure) ?? "");
  const replacement = index.figures.get(act?.replacement ?? "");
  const values = {
    words: capitalise(formatQuantity(figure.timed.figure.quantity, words)),
    reported: lastDay(reportedAt(figure), zone, words),
    withdrawn: lastDay(withdrawnAt(figure), zone, words),
  };
  if (!replacement) return words.t("chart.withdrawnSentence", values);
  return words.t("chart.correctedSentence", {
    ...values,
    replacement: formatQuantity(replacement.quantity, words),
  });
}

/** How many figures are drawn, and when they were reported, or up to when they count. */
function spanSentence({ drawn, outside, axis }: ChartModel, input: ChartInput, words: Words): string {
  const { zone } = input.timeline.content.event;
  const instants = drawn.map(({ at }) => at);
  if (instants.length === 0)
    return words.t("chart.nothingInRange", { count: outside.figures, withdrawn: outside.withdrawn });
  return words.t(axis === "as-of" ? "chart.descriptionAsOf" : "chart.description", {
    count: drawn.length,
    start: lastDay(Math.min(...instants), zone, words),
    end: lastDay(Math.max(...instants), zone, words),
    known: lastDay(input.instant, zone, words),
  });
}

/** A title and a description that say what a chart shows: its span, its figures, what stands, what was withdrawn. */
export function describeChart(model: ChartModel, input: ChartInput, words: Words): ChartDescription {
  const { event } = input.timeline.content;
  const figures = model.drawn;
  const sentences = [
    spanSentence(model, input, words),
    standingSentence(model, words),
    ...figures.filter(isWithdrawn).map((figure) => withdrawnSentence(figure, input.index, event.zone, words)),
    words.t("chart.tableFollows"),
  ];
  return {
    title: words.t("chart.title", {
      scope: capitalise(describeScope(input.state, input.index, words)),
      title: event.title,
    }),
    description: sentences.join(" "),
  };
}
