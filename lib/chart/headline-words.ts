import { isDatedToTheDay } from "@/lib/domain/dated-to-the-day";
import { isMoment } from "@/lib/domain/edtf-date";
import { formatEdtf } from "@/lib/format/edtf";
import { formatDay } from "@/lib/format/instant";
import { formatKnownAt } from "@/lib/format/known-at";
import { formatLabel } from "@/lib/format/names";
import type { ChartFigure } from "./chart-figure";
import type { EventView } from "./event-view";
import { isReportedOnDay, reportedText } from "./reported-text";
import { rootName } from "./speaker";

/** "deaths", or "deaths (security forces, Almaty)" when it is not everyone everywhere. */
export function metricInScope({ state, index, words }: EventView): string {
  const metric = formatLabel(index.metrics.get(state.metric)?.labels, state.metric, words);
  const population = formatLabel(index.populations.get(state.population)?.labels, state.population, words);
  const place = state.place === null ? null : (index.places.get(state.place)?.name ?? state.place);
  const scope = [state.population === "everyone" ? null : population, place].filter(Boolean).join(", ");
  return scope ? words.t("event.standing.scope", { metric, scope }) : metric;
}

/** "arrested, said AP on 13 January 2022". */
export function saidLine({ timed, standing }: ChartFigure, view: EventView): string {
  const { words, index, timeline } = view;
  return words.t(isReportedOnDay(timed) ? "event.standing.said" : "event.standing.saidBy", {
    metric: metricInScope(view),
    who: rootName(standing.root, index, words),
    date: reportedText(timed, timeline.content.event.zone, words),
  });
}

/** "AP, 13 January 2022". */
export function whoAndWhen({ timed, standing }: ChartFigure, { words, index, timeline }: EventView): string {
  const who = rootName(standing.root, index, words);
  return `${who}, ${reportedText(timed, timeline.content.event.zone, words)}`;
}

/** "since 13 January 2022", or "… at the latest"; null while it is not known to stand. */
export function sinceText({ timed, standing }: ChartFigure, { words, timeline }: EventView): string | null {
  const { since } = standing;
  if (since === null || !Number.isFinite(since)) return null;
  const key = isDatedToTheDay(timeline, timed, standing) ? "event.since" : "event.sinceAtLatest";
  return words.t(key, { date: formatDay(since - 1, timeline.content.event.zone, words) });
}

/** How a number counts, where that is not so many in all, as reported: "at that moment", "an estimate". */
export function countingText({ timed }: ChartFigure, { words }: EventView): string | null {
  const { basis, method, period } = timed.figure;
  const parts = [
    basis === "period"
      ? words.t("event.basis.period", { period: period ? formatEdtf(period, words) : "" })
      : null,
    basis === "current" ? words.t("event.basis.current") : null,
    method === "reported" ? null : words.t(`event.method.${method}`),
  ].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(", ") : null;
}

/** The moment shown: as its day, or with its time where one was asked for. */
export function dayShown({ words, recorded, instant, state: { knownAt } }: EventView): string {
  if (knownAt !== null && isMoment(knownAt)) return formatKnownAt(knownAt, words);
  return formatDay(instant - 1, recorded.content.event.zone, words);
}
