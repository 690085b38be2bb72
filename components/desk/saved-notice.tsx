import { Notice } from "@/components/ui/notice";
import type { Words } from "@/lib/format/words";
import { localePath } from "@/lib/i18n/paths";

type SavedNoticeProps = {
  words: Words;
  revision: { number: number; message: string };
  /** False when what was sent changed nothing. */
  isOwn: boolean;
  /** Ids of the sources saved that this page does not list, having no figures yet. */
  loose: string[];
};

/** Says that a save went well, and which revision it made. */
export function SavedNotice({ words, revision, isOwn, loose }: SavedNoticeProps) {
  const { t, locale } = words;
  const { number, message } = revision;
  const title = isOwn ? t("desk.event.saved", { revision: number, message }) : t("desk.event.nothingChanged");
  return (
    <div className="mb-6">
      <Notice tone="success" live title={title}>
        {isOwn && loose.length > 0 ? (
          <>
            {t("desk.event.savedLoose")}{" "}
            <a href={localePath(locale, `/desk/sources/${loose[0]}`)}>{t("desk.event.savedSource")}</a>
          </>
        ) : null}
      </Notice>
    </div>
  );
}
