import { DOWNLOADS } from "@/lib/domain/download-address";
import type { Words } from "@/lib/format/words";

type DownloadLinksProps = {
  /** What is downloaded, in words. */
  of: string;
  /** The folder of the files in the API, with a slash at its end. */
  folder: string;
  /** With its question mark; may be empty. */
  query: string;
  words: Words;
};

/** A link for each format in which something can be had. */
export function DownloadLinks({ of, folder, query, words: { t } }: DownloadLinksProps) {
  return (
    <div className="flex flex-wrap gap-x-4 border-b border-rule py-2">
      <span className="min-w-56 flex-1">{of}</span>
      <ul aria-label={of} className="m-0 flex list-none flex-wrap gap-x-5 p-0">
        {DOWNLOADS.map(({ format, file }) => (
          <li key={format}>
            <a href={`${folder}${file}${query}`} download="" rel="nofollow" className="tap">
              {t(`download.format.${format}`)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
