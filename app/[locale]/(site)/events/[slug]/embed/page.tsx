import type { Metadata } from "next";
import { EmbedBody } from "@/components/embed/embed-body";
import { IgnoredParameters } from "@/components/event/ignored-parameters";
import { createEventView } from "@/lib/chart/event-view";
import { todaysInstant } from "@/lib/domain/view-instant";
import { changeView, writeViewState } from "@/lib/domain/view-state";
import { wordsFor } from "@/lib/format/words";
import { localePath } from "@/lib/i18n/paths";
import { requestWords } from "@/lib/i18n/request-words";
import { loadEventAsAsked } from "@/lib/loaders/load-event-at";
import { readEmbedLook } from "@/lib/schemas/embed-parameters";
import { readRevision, readViewState } from "@/lib/schemas/view-state";
import { env } from "@/lib/server/env";
import { missingEvent } from "../missing-event";

type Props = PageProps<"/[locale]/events/[slug]/embed">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await requestWords();
  const loaded = await loadEventAsAsked((await params).slug, null);
  const title = loaded && `${t("embed.title")} · ${loaded.timeline.content.event.title}`;
  return title ? { title, robots: { index: false } } : {};
}

/** The code that shows a view of an event on another page. */
export default async function EmbedPage({ params, searchParams }: Props) {
  const words = await requestWords();
  const { slug } = await params;
  const { lang, theme, view: parameters } = readEmbedLook(await searchParams);
  const loaded = await loadEventAsAsked(slug, readRevision(parameters));
  if (!loaded) return missingEvent(slug);
  const { timeline, revision, asked, at } = loaded;
  const { content } = timeline;
  const { state: given, ignored } = readViewState(content, parameters, asked);
  const state = changeView(given, {});
  const records = { revision, at };
  const now = todaysInstant(timeline, Date.now());
  const viewIn = (spoken: typeof words) =>
    createEventView({
      ...{ timeline, state, words: spoken, now, records },
      href: (next) => localePath(spoken.locale, `/events/${slug}${writeViewState(content, next)}`),
    });
  const look = { lang: lang ?? words.locale, theme };
  return (
    <>
      <IgnoredParameters ignored={ignored} words={words} />
      <EmbedBody
        framed={viewIn(wordsFor(lang ?? words.locale))}
        view={viewIn(words)}
        origin={env().publicUrl}
        {...{ records, look }}
      />
    </>
  );
}
