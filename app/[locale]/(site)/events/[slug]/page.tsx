import { hash } from "node:crypto";
import type { Metadata } from "next";
import { EventArticle } from "@/components/event/event-article";
import { createEventView } from "@/lib/chart/event-view";
import { todaysInstant } from "@/lib/domain/view-instant";
import { writeViewState } from "@/lib/domain/view-state";
import { localePath } from "@/lib/i18n/paths";
import { requestWords } from "@/lib/i18n/request-words";
import { keepMarkup } from "@/lib/loaders/keep-markup";
import { loadEvent } from "@/lib/loaders/load-event";
import { loadEventAsAsked } from "@/lib/loaders/load-event-at";
import { readRevision, readViewState } from "@/lib/schemas/view-state";
import { NoSuchPage } from "../../no-such-page";
import { LiveEvent } from "./live-event";

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
  const parameters = await searchParams;
  const loaded = await loadEventAsAsked(slug, readRevision(parameters));
  if (!loaded) return <NoSuchPage />;
  const { timeline, revision, asked, at, head } = loaded;
  const { content } = timeline;
  const records = { revision, at };
  const { state, ignored } = readViewState(content, parameters, asked);
  const now = todaysInstant(timeline, Date.now());
  const href = (next: typeof state) =>
    localePath(words.locale, `/events/${slug}${writeViewState(content, next)}`);
  const markupKey = hash(
    "sha256",
    JSON.stringify([slug, revision, head, words.locale, now, state, ignored]),
    "base64url",
  );
  await keepMarkup(markupKey, () => (
    <EventArticle view={createEventView({ timeline, state, words, now, records, href })} ignored={ignored} />
  ));
  return <LiveEvent {...{ slug, records, asked, now, markupKey }} locale={words.locale} />;
}
