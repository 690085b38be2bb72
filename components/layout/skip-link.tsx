import type { Words } from "@/lib/format/words";

/** The first thing on a page: leads past the header to `<main id="main">`. */
export function SkipLink({ words }: { words: Words }) {
  return (
    <a href="#main" className="skip-link">
      {words.t("site.skip")}
    </a>
  );
}
