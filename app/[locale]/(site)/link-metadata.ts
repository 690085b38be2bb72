import type { Metadata } from "next";
import { PREVIEW } from "@/lib/chart/link-preview";
import { type Locale, wordsFor } from "@/lib/format/words";

const OPEN_GRAPH_LOCALES: Record<Locale, string> = { en: "en_GB", nl: "nl_NL" };

type Linked = {
  title: string;
  description: string;
  /** The page's own address, without its origin. */
  path: string;
  /** The address of a picture of the size of `PREVIEW`, without its origin. */
  picture: string;
  locale: Locale;
};

/** What other sites show where a link to a page is pasted: a large picture with title and summary. */
export function linkMetadata({ title, description, path, picture, locale }: Linked): Metadata {
  const { widthPx: width, heightPx: height } = PREVIEW;
  const images = [{ url: picture, width, height, alt: title, type: "image/png" }];
  return {
    openGraph: {
      ...{ type: "article", siteName: wordsFor(locale).t("site.name"), locale: OPEN_GRAPH_LOCALES[locale] },
      ...{ title, description, url: path, images },
    },
    twitter: { card: "summary_large_image", title, description, images },
  };
}
