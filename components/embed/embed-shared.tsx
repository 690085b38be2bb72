import { writeHeights } from "@/lib/chart/embed-height";
import { embedCode } from "@/lib/export/embed-code";
import { type Words, wordsFor } from "@/lib/format/words";
import { isLocale } from "@/lib/i18n/routing";
import { EmbedCode } from "./embed-code";
import { sharedHeights } from "./embed-heights";

type EmbedSharedProps = {
  id: string;
  /** What its frame shows, as it was stored, and in which language that is. */
  document: string;
  locale: string;
  title: string;
  origin: string;
  words: Words;
};

/** The code of a frame that shows a shared view for ever. */
export function EmbedShared({ id, document, locale, title, origin, words }: EmbedSharedProps) {
  const heights = sharedHeights(document, wordsFor(isLocale(locale) ? locale : "en"));
  const code = embedCode(
    {
      src: `${origin}/embed/${id}`,
      ...{ title, widthPx: null, heights: writeHeights(heights) },
      heightPx: Math.max(...heights.map(({ heightPx }) => heightPx)),
    },
    origin,
  );
  return (
    <section aria-labelledby="embed-title" className="section">
      <h2 id="embed-title" className="section-title">
        {words.t("embed.shared.title")}
      </h2>
      <p className="m-0 mb-4 max-w-prose">{words.t("embed.shared.text")}</p>
      <EmbedCode code={code} words={words} />
    </section>
  );
}
