import type { Metadata } from "next";
import { EventBody } from "@/components/event/event-body";
import { IgnoredParameters } from "@/components/event/ignored-parameters";
import { DrawnMarkup } from "@/components/ui/drawn-markup";
import { createEventView } from "@/lib/chart/event-view";
import { latestInstant } from "@/lib/domain/view-instant";
import { writeViewState } from "@/lib/domain/view-state";
import { localDay } from "@/lib/domain/zone";
import { localePath } from "@/lib/i18n/paths";
import { requestWords } from "@/lib/i18n/request-words";
import { keepMarkup } from "@/lib/loaders/keep-markup";
import { loadEvent } from "@/lib/loaders/load-event";
import { readViewState } from "@/lib/schemas/view-state";
import { NoSuchPage } from "../../no-such-page";

type Props = PageProps<"/[locale]/events/[slug]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const event = (await loadEvent(slug))?.timeline.content.event;
  return event ? { title: event.title, description: event.summary } : {};
}

/** One event, in the state that the address asks for. */
export default async function EventPage({ params, searchParams }: Props) {
  const words = await requestWords();
  const { slug } = await params;
  const loaded = await loadEvent(slug);
  if (!loaded) return <NoSuchPage />;
  const { timeline, revision } = loaded;
  const { content } = timeline;
  const { state, ignored } = readViewState(content, await searchParams);
  const now = latestInstant(timeline, Date.now());
  const href = (next: typeof state) =>
    localePath(words.locale, `/events/${slug}${writeViewState(content, next)}`);
  // Of the clock the page tells no more than the day.
  const drawnFrom = [slug, revision, words.locale, localDay(now - 1, content.event.zone), state];
  const markup = await keepMarkup(JSON.stringify(drawnFrom), () => (
    <EventBody view={createEventView({ timeline, state, words, now, href })} />
  ));
  return (
    <article>
      <IgnoredParameters ignored={ignored} words={words} />
      <DrawnMarkup markup={markup} />
    </article>
  );
}
