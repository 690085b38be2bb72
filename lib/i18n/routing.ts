import { defineRouting } from "next-intl/routing";
import { LOCALES, type Locale } from "@/lib/format/words";

/**
 * English stands at the bare address and Dutch under `/nl`. The address alone decides: a link shows
 * the same page to everyone, whatever their browser or a cookie prefers.
 */
export const routing = defineRouting({
  locales: LOCALES,
  defaultLocale: "en",
  localePrefix: "as-needed",
  localeDetection: false,
  localeCookie: false,
  // Pages name their other language themselves, under the public address: see the root layout.
  alternateLinks: false,
});

/** Is this part of an address one of our languages? */
export function isLocale(text: string | null | undefined): text is Locale {
  return LOCALES.some((locale) => locale === text);
}
