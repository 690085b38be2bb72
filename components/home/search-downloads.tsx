import { DownloadLinks } from "@/components/event/download-links";
import type { Words } from "@/lib/format/words";

type SearchDownloadsProps = {
  /** The query of the search, with its question mark; may be empty. */
  query: string;
  /** How many events the search finds. */
  matching: number;
  words: Words;
};

/** All figures of the events that a search finds, as files. */
export function SearchDownloads({ query, matching, words }: SearchDownloadsProps) {
  const { t } = words;
  return (
    <section id="download" aria-labelledby="download-title" className="section">
      <h2 id="download-title" className="section-title">
        {t("download.title")}
      </h2>
      <p className="mt-0 mb-3 max-w-[70ch] text-sm text-soft">{t("download.lede")}</p>
      <div className="border-t border-ink">
        <DownloadLinks
          of={t("download.found", { count: matching })}
          folder="/api/v1/search/"
          {...{ query, words }}
        />
      </div>
    </section>
  );
}
