import type { ReactNode } from "react";
import type { Words } from "@/lib/format/words";

type OutwardLinkProps = { href: string; words: Words; children: ReactNode };

/** A link that leads away from this site, marked as such for eye and ear. */
export function OutwardLink({ href, words, children }: OutwardLinkProps) {
  return (
    <a href={href} rel="nofollow noopener" className="address tap break-all">
      {children}
      <span aria-hidden="true"> ↗</span>
      <span className="sr-only"> ({words.t("sourcePage.outward")})</span>
    </a>
  );
}
