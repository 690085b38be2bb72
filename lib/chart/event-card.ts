import { type EventSummary, summariseEvent } from "@/lib/domain/event-summary";
import type { Instant } from "@/lib/domain/instant";
import { standingAt } from "@/lib/domain/standing";
import type { Timeline } from "@/lib/domain/timeline";
import { latestInstant } from "@/lib/domain/view-instant";
import { formatDay, formatDays } from "@/lib/format/instant";
import { capitalise, formatLabel } from "@/lib/format/names";
import { formatQuantity } from "@/lib/format/quantity";
import type { Words } from "@/lib/format/words";
import { indexContent } from "./content-index";
import { type Sparkline, toSparkline } from "./sparkline";
import { rootName } from "./speaker";

/** What the list of events shows of one: its summary, and the course of its first metric where it has a number. */
export type EventCard = {
  summary: EventSummary;
  spark: { line: Sparkline; caption: string; label: string } | null;
  /** The day on which the last figure or act became known, in words. */
  latestChange: string | null;
};

type Described = { summary: EventSummary; line: Sparkline; timeline: Timeline; words: Words };

/** A sparkline in words: in short beside it, and in full for those who do not see it. */
function describe({ summary, line, timeline, words }: Described): { caption: string; label: string } {
  const { metric } = summary.headlines[0] ?? {};
  const { start, end } = line.reported;
  const values = {
    metric: capitalise(formatLabel(metric?.labels, metric?.slug ?? "", words)),
    // An instant at which a day ends belongs to that day.
    days: formatDays(start - 1, end, summary.event.zone, words),
  };
  const first = formatQuantity(line.first.timed.figure.quantity, words);
  const last = formatQuantity(line.last.timed.figure.quantity, words);
  const course = line.first === line.last ? last : words.t("home.spark.course", { first, last });
  const who = rootName(line.series.series.root, indexContent(timeline.content), words);
  const { figures: count, withdrawn } = line.counts;
  return {
    caption: words.t("home.spark.caption", values),
    label: words.t("home.spark.label", { ...values, count, withdrawn, who, course }),
  };
}

/** Works out one event's card, by everything that is recorded; `now` is the clock, in ms. */
export function toEventCard(timeline: Timeline, now: Instant, words: Words): EventCard {
  const instant = latestInstant(timeline, now);
  const standings = standingAt(timeline.figures, timeline.acts, instant);
  const summary = summariseEvent(timeline, instant, standings);
  const { event, headlines, latestChange } = summary;
  const [first] = headlines;
  const headline = first && { metric: first.metric.slug, figure: first.figure };
  const line = headline ? toSparkline({ timeline, instant, standings, headline }) : null;
  return {
    summary,
    spark: line && { line, ...describe({ summary, line, timeline, words }) },
    latestChange: latestChange === null ? null : formatDay(latestChange - 1, event.zone, words),
  };
}
