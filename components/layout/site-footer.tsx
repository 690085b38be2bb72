import type { ReactNode } from "react";
import type { Words } from "@/lib/format/words";

/** The foot of every page; children are further links. Being drawn. */
export function SiteFooter({ words, children }: { words: Words; children?: ReactNode }) {
  return words ? children : null;
}
