import { Notice } from "@/components/ui/notice";
import type { IgnoredSearch } from "@/lib/domain/event-search";
import type { Words } from "@/lib/format/words";

const MOST_CHARACTERS = 60;

function cut(text: string): string {
  const characters = [...text.toWellFormed()];
  return characters.length > MOST_CHARACTERS ? `${characters.slice(0, MOST_CHARACTERS).join("")}…` : text;
}

/** Tells what in the address could not be used; nothing when all of it could. */
export function IgnoredInSearch({ ignored, words }: { ignored: IgnoredSearch[]; words: Words }) {
  if (ignored.length === 0) return null;
  return (
    <div className="mb-5">
      <Notice>
        {ignored.map(({ parameter, value }) => (
          <p key={`${parameter} ${value}`} className="m-0">
            {words.t(`home.ignored.${parameter}`, { value: cut(value) })}
          </p>
        ))}
      </Notice>
    </div>
  );
}

type FoundProps = {
  /** How many events the search finds, and how many there are. */
  matching: number;
  total: number;
  /** Is the list narrowed at all? */
  narrowed: boolean;
  /** Were words forgiven that no event has? */
  similar: boolean;
  words: Words;
  /** The address of the whole list. */
  all: string;
};

/** How many events are shown of how many, and the way back to all of them. */
export function Found({ matching, total, narrowed, similar, words, all }: FoundProps) {
  const { t } = words;
  return (
    <div className="mb-3 text-sm text-soft">
      {similar ? <p className="m-0 mb-1 text-ink">{t("home.similar")}</p> : null}
      <p className="m-0 flex flex-wrap items-baseline gap-x-4">
        {narrowed ? t("home.count", { matching, total }) : t("home.countAll", { total })}
        {narrowed ? (
          <a href={all} className="tap">
            {t("home.clearAll")}
          </a>
        ) : null}
      </p>
    </div>
  );
}
