import type { SharedSummary } from "@/lib/export/shared-view";
import { formatRecordsMoment } from "@/lib/format/instant";
import type { Words } from "@/lib/format/words";

type PermalinkHeaderProps = {
  shared: SharedSummary;
  /** In ms. */
  sharedAt: number;
  words: Words;
};

/** What was shared, when, and from which records. */
export function PermalinkHeader({ shared, sharedAt, words }: PermalinkHeaderProps) {
  return (
    <header className="pt-7 pb-5 sm:pt-9">
      <p className="m-0 mb-1 text-sm text-soft">
        {words.t("permalink.kicker", {
          date: formatRecordsMoment(sharedAt, words),
          revision: String(shared.revision.number),
        })}
      </p>
      <h1 className="headline" lang={shared.event.language}>
        {shared.event.title}
      </h1>
      <p className="m-0 mt-2.5 max-w-prose text-soft">{words.t("permalink.frozen")}</p>
    </header>
  );
}
