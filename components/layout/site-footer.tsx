import type { ReactNode } from "react";
import { FilledText, slots } from "@/components/ui/filled-text";
import { formatRecordsMoment } from "@/lib/format/instant";
import type { Words } from "@/lib/format/words";

type SiteFooterProps = {
  words: Words;
  /** What is said on paper only: the page's whole address, and the moment, in ms, at which it was shown. */
  printed?: { address: string; at: number };
  /** Further links. */
  children?: ReactNode;
};

/** The foot of every page. */
export function SiteFooter({ words, printed, children }: SiteFooterProps) {
  return (
    <footer className="mt-16 border-t border-rule">
      <div className="page flex flex-wrap gap-x-7 gap-y-2 py-6 text-sm text-soft">
        <p className="m-0">
          <span className="font-serif font-semibold text-ink">{words.t("site.name")}</span> ·{" "}
          {words.t("site.footer")}
        </p>
        {printed ? (
          <p className="print-only m-0 w-full break-all">
            <FilledText
              text={words.t("site.printed", {
                ...slots("address"),
                date: formatRecordsMoment(printed.at, words),
              })}
              fill={{ address: <span data-page-address="">{printed.address}</span> }}
            />
          </p>
        ) : null}
        {children ? <div className="ml-auto flex flex-wrap gap-x-5">{children}</div> : null}
      </div>
    </footer>
  );
}
