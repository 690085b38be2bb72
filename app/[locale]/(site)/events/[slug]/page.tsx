import type { Metadata } from "next";
import { Timeline } from "@/components/chart/timeline";
import { EventHeader } from "@/components/event/event-header";
import { IgnoredParameters } from "@/components/event/ignored-parameters";
import { KnownAtForm } from "@/components/event/known-at-form";
import { Ledger } from "@/components/event/ledger";
import { MetricTabs } from "@/components/event/metric-tabs";
import { RetractionLog } from "@/components/event/retraction-log";
import { SourceList } from "@/components/event/source-list";
import { StandingHeadline } from "@/components/event/standing-headline";
import { ViewBar } from "@/components/event/view-bar";
import { createEventView } from "@/lib/chart/event-view";
import { latestInstant } from "@/lib/domain/view-instant";
import { readViewState, writeViewState } from "@/lib/domain/view-state";
import { localePath } from "@/lib/i18n/paths";
import { requestWords } from "@/lib/i18n/request-words";
import { loadEvent } from "@/lib/loaders/load-event";
import { NoSuchPage } from "../../no-such-page";

type Props = PageProps<"/[locale]/events/[slug]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const event = (await loadEvent(slug))?.timeline.content.event;
  return event ? { title: event.title, description: event.summary } : {};
}

/** One event: the figure that stands, the timeline, and under it everything that the timeline is drawn from. */
export default async function EventPage({ params, searchParams }: Props) {
  const words = await requestWords();
  const { slug } = await params;
  const loaded = await loadEvent(slug);
  if (!loaded) return <NoSuchPage />;
  const { timeline } = loaded;
  const { state, ignored } = readViewState(timeline.content, await searchParams);
  const view = createEventView({
    timeline,
    state,
    words,
    now: latestInstant(timeline, Date.now()),
    href: (next) => localePath(words.locale, `/events/${slug}${writeViewState(timeline.content, next)}`),
  });
  return (
    <article>
      <EventHeader view={view} />
      <IgnoredParameters ignored={ignored} words={words} />
      <StandingHeadline view={view} />
      <MetricTabs view={view} />
      <ViewBar view={view} />
      <Timeline view={view} />
      <KnownAtForm view={view} />
      <Ledger view={view} />
      <RetractionLog view={view} />
      <SourceList view={view} />
    </article>
  );
}
