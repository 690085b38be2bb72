import type { ReactNode } from "react";
import type { Words } from "@/lib/format/words";

/** A link out of an embed: never into the frame, and without a hold on the page that frames it. */
export function Outward({ href, words, children }: { href: string; words: Words; children: ReactNode }) {
  return (
    <a href={href} target="_blank" rel="noopener">
      {children}
      <span className="unseen"> {words.t("embed.newTab")}</span>
    </a>
  );
}
