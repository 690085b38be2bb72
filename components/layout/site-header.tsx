import type { Words } from "@/lib/format/words";

export type SiteHeaderProps = {
  words: Words;
  /** The addresses of the site's parts, in the page's language. */
  paths: { home: string; events: string; method?: string; desk: string; signIn: string };
  /** The same page in the other language. */
  otherLanguage: { locale: "en" | "nl"; href: string };
  signedIn?: boolean;
  /** The part that this page belongs to. */
  current?: "events" | "method" | "desk";
};

/** The top of every page. Being drawn. */
export function SiteHeader({ words }: SiteHeaderProps) {
  return words ? null : null;
}
