import { Notice } from "@/components/ui/notice";
import { type AmendedNumbers, SHARED_CHANGES, type SharedChanges } from "@/lib/domain/permalink-changes";
import type { Words } from "@/lib/format/words";

import { AmendedList } from "./amended-list";

type ChangedNoticeProps = {
  /** Null: the event is no longer published. */
  counts: SharedChanges | null;
  /** Figures whose number our records changed; null with `counts`. */
  amended: AmendedNumbers | null;
  /** The address of the same view with the newest figures; null with `counts`. */
  live: string | null;
  words: Words;
};

/** Above a shared view: what has changed in our records since, and the way to the same view as it is now. */
export function ChangedNotice({ counts, amended, live, words }: ChangedNoticeProps) {
  const { t } = words;
  if (counts === null || live === null) return <Notice>{t("permalink.unpublished")}</Notice>;
  const changed = SHARED_CHANGES.filter((kind) => counts[kind] > 0);
  if (changed.length === 0)
    return (
      <p className="m-0 text-soft">
        {t("permalink.same")} <a href={live}>{t("permalink.live")}</a>
      </p>
    );
  return (
    <Notice title={t("permalink.changed.title")}>
      {changed.map((kind) => t(`permalink.changed.${kind}`, { count: counts[kind] })).join(", ")}:{" "}
      <a href={live}>{t("permalink.changed.latest")}</a>
      {amended && amended.figures.length > 0 ? <AmendedList {...amended} words={words} /> : null}
    </Notice>
  );
}
