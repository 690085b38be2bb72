import { toSitemap } from "@/lib/export/sitemap";
import { LOCALES, type Locale } from "@/lib/format/words";
import { localePath } from "@/lib/i18n/paths";
import type { LoadedPage } from "@/lib/loaders/load-sitemap";
import { env } from "@/lib/server/env";

/** A sitemap in which every page stands in each of its languages, and each names the others. */
export function sitemapResponse(pages: readonly LoadedPage[]): Response {
  const { publicUrl: origin } = env();
  const addressOf = (locale: Locale, path: string) => new URL(localePath(locale, path), origin).href;
  const named = pages.flatMap(({ path, at }) => {
    const languages = Object.fromEntries(LOCALES.map((locale) => [locale, addressOf(locale, path)]));
    return LOCALES.map((locale) => ({ url: addressOf(locale, path), at, languages }));
  });
  return new Response(toSitemap(named), { headers: { "Content-Type": "application/xml; charset=utf-8" } });
}
