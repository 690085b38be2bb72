import { SHARED_CHANGES, type SharedChanges } from "@/lib/domain/permalink-changes";
import type { Words } from "@/lib/format/words";
import { Outward } from "./outward";

/** "Our records have changed since this was shared: 2 new figures, 1 withdrawn." */
export function changedText(counts: SharedChanges, { t }: Words): string {
  const changed = SHARED_CHANGES.filter((kind) => counts[kind] > 0);
  const how = changed.map((kind) => t(`permalink.changed.${kind}`, { count: counts[kind] })).join(", ");
  return t("embed.changed", { how });
}

type EmbedChangedProps = {
  /** Null: the event is no longer published. */
  counts: SharedChanges | null;
  /** The address of the same view with the newest figures; null with `counts`. */
  live: string | null;
  words: Words;
};

/** Above what was shared, that our records have changed since and how, with the way to the newest; nothing where they have not. */
export function EmbedChanged({ counts, live, words }: EmbedChangedProps) {
  const { t } = words;
  if (counts === null || live === null)
    return (
      <p className="notice" lang={words.locale}>
        {t("permalink.unpublished")}
      </p>
    );
  if (SHARED_CHANGES.every((kind) => counts[kind] === 0)) return null;
  return (
    <p className="notice" lang={words.locale}>
      {changedText(counts, words)}{" "}
      <Outward href={live} words={words}>
        {t("permalink.changed.latest")}
      </Outward>
    </p>
  );
}
