import type { Metadata } from "next";
import { EmbedShared } from "@/components/embed/embed-shared";
import { oembedTypes } from "@/components/embed/oembed-types";
import { ChangedNotice } from "@/components/permalink/changed-notice";
import { PermalinkHeader } from "@/components/permalink/permalink-header";
import { SharedPicture } from "@/components/permalink/shared-picture";
import { SharedTable } from "@/components/permalink/shared-table";
import { TakenDown } from "@/components/permalink/taken-down";
import { UseShared } from "@/components/permalink/use-shared";
import { DrawnMarkup } from "@/components/ui/drawn-markup";
import { readSharedView } from "@/lib/export/shared-view";
import { pageAlternates } from "@/lib/i18n/page-alternates";
import { localePath } from "@/lib/i18n/paths";
import { requestWords } from "@/lib/i18n/request-words";
import { keepMarkup } from "@/lib/loaders/keep-markup";
import {
  type LoadedPermalink,
  loadPermalink,
  loadPermalinkChanges,
  loadStoredText,
} from "@/lib/loaders/load-permalink";
import { env } from "@/lib/server/env";
import { answerWithStatus } from "@/lib/server/response-status";
import { linkMetadata } from "../../link-metadata";
import { NoSuchPage } from "../../no-such-page";

type Props = PageProps<"/[locale]/c/[id]">;

async function readShared({ link }: LoadedPermalink) {
  return readSharedView(await loadStoredText(link.hashes.json));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params;
  const { locale, t } = await requestWords();
  const loaded = await loadPermalink(id);
  const robots = { index: false, follow: true };
  if (!loaded) return {};
  if (loaded.reasons.length > 0) return { title: t("permalink.takenDown.title"), robots };
  const { event, picture } = await readShared(loaded);
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
  const shared = await readShared(loaded);
  const { counts, live } = await loadPermalinkChanges(loaded);
  const table = await keepMarkup(`shared ${id} ${words.locale}`, () => (
    <SharedTable {...{ shared, words }} />
  ));
  const sharedAt = link.sharedAt.getTime();
  const cited = {
    ...{ id, sharedAt, contentHash: link.hashes.json, site: words.t("site.name") },
    title: shared.picture.title,
    address: env().publicUrl + localePath(words.locale, `/c/${id}`),
    revision: words.t("permalink.revision", { revision: String(link.revision) }),
  };
  return (
    <article>
      <PermalinkHeader {...{ shared, sharedAt, words }} />
      <ChangedNotice counts={counts} live={live && localePath(words.locale, live)} words={words} />
      <SharedPicture {...{ id, shared, words }} />
      <UseShared cited={cited} hashes={link.hashes} words={words} />
      <EmbedShared
        {...{ id, words, title: cited.title, origin: env().publicUrl, locale: link.locale }}
        document={await loadStoredText(link.embedHash)}
      />
      <DrawnMarkup markup={table} />
    </article>
  );
}
