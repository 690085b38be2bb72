import type { ReactNode } from "react";
import type { Words } from "@/lib/format/words";

/** The foot of every page; children are further links. */
export function SiteFooter({ words, children }: { words: Words; children?: ReactNode }) {
  return (
    <footer className="mt-16 border-t border-rule">
      <div className="page flex flex-wrap gap-x-7 gap-y-2 py-6 text-sm text-soft">
        <p className="m-0">
          <span className="font-serif font-semibold text-ink">{words.t("site.name")}</span> ·{" "}
          {words.t("site.footer")}
        </p>
        {children ? <div className="ml-auto flex flex-wrap gap-x-5">{children}</div> : null}
      </div>
    </footer>
  );
}
