import { hash } from "node:crypto";
import type { Metadata } from "next";
import { oembedTypes } from "@/components/embed/oembed-types";
import { EventArticle } from "@/components/event/event-article";
import { eventDataset } from "@/components/event/event-dataset";
import { feedTypes } from "@/components/feed/feed-types";
import { FollowChanges } from "@/components/feed/follow-changes";
import { StructuredData } from "@/components/ui/structured-data";
import { createEventView } from "@/lib/chart/event-view";
import { todaysInstant } from "@/lib/domain/view-instant";
import { changeView, writeViewState } from "@/lib/domain/view-state";
import { pageAlternates } from "@/lib/i18n/page-alternates";
import { localePath } from "@/lib/i18n/paths";
import { requestWords } from "@/lib/i18n/request-words";
import { keepMarkup } from "@/lib/loaders/keep-markup";
import { loadEventAsAsked } from "@/lib/loaders/load-event-at";
import { readRevision, readViewState } from "@/lib/schemas/view-state";
import { env } from "@/lib/server/env";
import { linkMetadata } from "../../link-metadata";
import { LiveEvent } from "./live-event";
import { missingEvent } from "./missing-event";

type Props = PageProps<"/[locale]/events/[slug]">;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const words = await requestWords();
  const { locale } = words;
  const { slug } = await params;
  const parameters = await searchParams;
  const loaded = await loadEventAsAsked(slug, readRevision(parameters));
  if (!loaded) return {};
  const { content } = loaded.timeline;
  const { title, summary: description } = content.event;
  const { state } = readViewState(content, parameters, loaded.asked);
  const query = writeViewState(content, changeView(state, {}));
  const path = localePath(locale, `/events/${slug}${query}`);
  const picture = `/api/v1/events/${slug}/preview.png${query}${query ? "&" : "?"}language=${locale}`;
  const feeds = feedTypes({ kind: "event", slug }, title, words);
  const alternates = await pageAlternates({ ...feeds, ...oembedTypes(env().publicUrl, path, title) });
  return { title, description, alternates, ...linkMetadata({ title, description, path, picture, locale }) };
}

/** One event, in the state that the address asks for. */
export default async function EventPage({ params, searchParams }: Props) {
  const words = await requestWords();
  const { slug } = await params;
  const parameters = await searchParams;
  const loaded = await loadEventAsAsked(slug, readRevision(parameters));
  if (!loaded) return missingEvent(slug);
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
  return (
    <>
      <LiveEvent {...{ slug, records, asked, now, markupKey }} locale={words.locale} />
      <FollowChanges scope={{ kind: "event", slug }} words={words} />
      <StructuredData text={eventDataset(content, { revision, asked }, env().publicUrl, words)} />
    </>
  );
}
