import type { Metadata } from "next";
import { oembedTypes } from "@/components/embed/oembed-types";
import { PermalinkArticle } from "@/components/permalink/permalink-article";
import { TakenDown } from "@/components/permalink/taken-down";
import { pageAlternates } from "@/lib/i18n/page-alternates";
import { localePath } from "@/lib/i18n/paths";
import { requestWords } from "@/lib/i18n/request-words";
import { keepMarkup } from "@/lib/loaders/keep-markup";
import { loadPermalink, loadPermalinkChanges, loadStoredText } from "@/lib/loaders/load-permalink";
import { env } from "@/lib/server/env";
import { answerWithStatus } from "@/lib/server/response-status";
import { linkMetadata } from "../../link-metadata";
import { NoSuchPage } from "../../no-such-page";
import { LivePermalink } from "./live-permalink";
import { loadSharedSummary, loadSharedView } from "./shared-summary";

type Props = PageProps<"/[locale]/c/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const { locale, t } = await requestWords();
  const loaded = await loadPermalink(id);
  const robots = { index: false, follow: true };
  if (!loaded) return {};
  if (loaded.reasons.length > 0) return { title: t("permalink.takenDown.title"), robots };
  const { event, picture } = await loadSharedSummary(loaded.link.hashes.json);
  const { title } = event;
  const { description } = picture;
  const path = localePath(locale, `/c/${id}`);
  const shown = linkMetadata({ title, description, path, picture: `/c/${id}-preview.png`, locale });
  const alternates = await pageAlternates(oembedTypes(env().publicUrl, path, picture.title));
  return { title, description, robots, alternates, ...shown };
}

/** A view as it was when it was shared, and what has changed since. */
export default async function PermalinkPage({ params }: Props) {
  const words = await requestWords();
  const { id } = await params;
  const loaded = await loadPermalink(id);
  if (!loaded) return <NoSuchPage />;
  const { link, reasons } = loaded;
  if (reasons.length > 0) {
    answerWithStatus(410);
    return <TakenDown reasons={reasons} words={words} />;
  }
  const changes = await loadPermalinkChanges(loaded);
  const origin = env().publicUrl;
  const markupKey = JSON.stringify(["shared", id, words.locale, origin, changes]);
  await keepMarkup(markupKey, async () => (
    <PermalinkArticle
      {...{ link, changes, words, origin }}
      shared={await loadSharedView(link.hashes.json)}
      svg={await loadStoredText(link.hashes.svg)}
      embed={await loadStoredText(link.embedHash)}
    />
  ));
  return <LivePermalink markupKey={markupKey} />;
}
