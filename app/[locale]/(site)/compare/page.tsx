import type { Metadata } from "next";
import { ComparisonNotes } from "@/components/compare/comparison-notes";
import { EventsBody } from "@/components/compare/events-body";
import { EventsForm } from "@/components/compare/events-form";
import { PageHeading } from "@/components/layout/page-heading";
import { DrawnMarkup } from "@/components/ui/drawn-markup";
import { FEWEST_EVENTS, readComparison } from "@/lib/domain/compared-events";
import { metricsOf, usualMetric } from "@/lib/domain/compared-metrics";
import { capitalise, formatLabel } from "@/lib/format/names";
import { localePath } from "@/lib/i18n/paths";
import { requestWords } from "@/lib/i18n/request-words";
import { keepMarkup } from "@/lib/loaders/keep-markup";
import { loadEvents } from "@/lib/loaders/load-event";

type Props = PageProps<"/[locale]/compare">;

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requestWords();
  return { title: t("compare.events.title"), description: t("compare.events.lede") };
}

/** The events that the address names, on one scale, or a form that asks for them. */
export default async function CompareEventsPage({ searchParams }: Props) {
  const words = await requestWords();
  const { timelines, revision } = await loadEvents();
  const bySlug = new Map(timelines.map((timeline) => [timeline.content.event.slug, timeline]));
  const chosenOf = (slugs: string[]) => slugs.flatMap((slug) => bySlug.get(slug) ?? []);
  const metrics = metricsOf(timelines);
  const { comparison, notes } = readComparison(
    await searchParams,
    { events: [...bySlug.keys()], metrics: metrics.map(({ slug }) => slug) },
    (slugs) => usualMetric(chosenOf(slugs)),
  );
  const chosen = chosenOf(comparison.events);
  const isEnough = chosen.length >= FEWEST_EVENTS;
  const clock = Date.now();
  const href = (slug: string) => localePath(words.locale, `/events/${slug}`);
  // Of the clock the page tells no more than the day.
  const drawnFrom = ["events", revision, words.locale, Math.floor(clock / 86_400_000), comparison];
  return (
    <>
      <PageHeading title={words.t("compare.events.title")} lede={words.t("compare.events.lede")} />
      <ComparisonNotes notes={notes} tooFew={chosen.length > 0 && !isEnough} words={words} />
      <EventsForm
        action={localePath(words.locale, "/compare")}
        events={[...bySlug].map(([slug, { content }]) => ({ slug, title: content.event.title }))}
        metrics={metrics.map(({ slug, labels }) => ({
          slug,
          label: capitalise(formatLabel(labels, slug, words)),
        }))}
        comparison={comparison}
        words={words}
      />
      {isEnough ? (
        <DrawnMarkup
          markup={
            await keepMarkup(JSON.stringify(drawnFrom), () => (
              <EventsBody {...{ timelines: chosen, comparison, clock, words, href }} />
            ))
          }
        />
      ) : null}
    </>
  );
}
