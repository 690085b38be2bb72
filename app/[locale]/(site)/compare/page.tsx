import type { Metadata } from "next";
import { ComparisonNotes } from "@/components/compare/comparison-notes";
import { EventsBody } from "@/components/compare/events-body";
import { EventsForm } from "@/components/compare/events-form";
import { PageHeading } from "@/components/layout/page-heading";
import { DrawnMarkup } from "@/components/ui/drawn-markup";
import { comparedSubject } from "@/lib/chart/compare-events";
import { FEWEST_EVENTS } from "@/lib/domain/compared-events";
import type { Timeline } from "@/lib/domain/timeline";
import { capitalise, formatLabel } from "@/lib/format/names";
import { localePath } from "@/lib/i18n/paths";
import { requestWords } from "@/lib/i18n/request-words";
import { keepMarkup } from "@/lib/loaders/keep-markup";
import { keptTrack } from "@/lib/loaders/kept-track";
import { loadComparison } from "@/lib/loaders/load-comparison";

type Props = PageProps<"/[locale]/compare">;

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requestWords();
  return { title: t("compare.events.title"), description: t("compare.events.lede") };
}

/** The events that the address names, on one scale, or a form that asks for them. */
export default async function CompareEventsPage({ searchParams }: Props) {
  const words = await requestWords();
  const { comparison, notes, events, metrics, chosen, revision } = await loadComparison(await searchParams);
  const isEnough = chosen.length >= FEWEST_EVENTS;
  const clock = Date.now();
  const href = (slug: string) => localePath(words.locale, `/events/${slug}`);
  const trackOf = (timeline: Timeline) => keptTrack(timeline, revision, comparedSubject(comparison.metric));
  // Of the clock the page tells no more than the day.
  const drawnFrom = ["events", revision, words.locale, Math.floor(clock / 86_400_000), comparison];
  return (
    <>
      <PageHeading title={words.t("compare.events.title")} lede={words.t("compare.events.lede")} />
      <ComparisonNotes notes={notes} tooFew={chosen.length > 0 && !isEnough} words={words} />
      <EventsForm
        action={localePath(words.locale, "/compare")}
        events={events}
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
              <EventsBody {...{ timelines: chosen, comparison, clock, words, href, trackOf }} />
            ))
          }
        />
      ) : null}
    </>
  );
}
