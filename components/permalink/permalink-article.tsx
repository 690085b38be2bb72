import { EmbedShared } from "@/components/embed/embed-shared";
import type { AmendedNumbers, SharedChanges } from "@/lib/domain/permalink-changes";
import type { SharedView } from "@/lib/export/shared-view";
import type { Words } from "@/lib/format/words";
import { localePath } from "@/lib/i18n/paths";
import { ChangedNotice } from "./changed-notice";
import { PermalinkHeader } from "./permalink-header";
import { SharedPicture } from "./shared-picture";
import { SharedTable } from "./shared-table";
import { UseShared } from "./use-shared";

type PermalinkArticleProps = {
  link: {
    id: string;
    revision: number;
    sharedAt: Date;
    /** The language of the picture. */
    locale: string;
    hashes: { svg: string; csv: string; json: string };
  };
  shared: SharedView;
  changes: {
    counts: SharedChanges | null;
    /** Figures whose number our records changed; null with `counts`. */
    amended: AmendedNumbers | null;
    /** The same view as it is now, without its language; null: there is none any more. */
    live: string | null;
  };
  /** The picture, as it was stored. */
  svg: string;
  /** The document for frames, as it was stored. */
  embed: string;
  origin: string;
  words: Words;
};

/** A view as it was when it was shared, what has changed since, and what can be done with it. */
export function PermalinkArticle(props: PermalinkArticleProps) {
  const { link, shared, changes, svg, embed, origin, words } = props;
  const { id, hashes, revision } = link;
  const { title } = shared.picture;
  const sharedAt = link.sharedAt.getTime();
  const cited = {
    ...{ id, sharedAt, title, site: words.t("site.name") },
    address: origin + localePath(words.locale, `/c/${id}`),
    json: { address: `${origin}/c/${id}.json`, sha256: hashes.json },
    revision: words.t("permalink.revision", { revision: String(revision) }),
  };
  const live = changes.live && localePath(words.locale, changes.live);
  return (
    <article>
      <PermalinkHeader {...{ shared, sharedAt, words }} />
      <ChangedNotice counts={changes.counts} amended={changes.amended} live={live} words={words} />
      <SharedPicture {...{ svg, shared, words }} />
      <UseShared cited={cited} hashes={hashes} words={words} />
      <EmbedShared {...{ id, words, title, origin, locale: link.locale }} document={embed} />
      <SharedTable {...{ shared, words }} />
    </article>
  );
}
