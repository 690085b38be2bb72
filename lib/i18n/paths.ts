import type { Locale } from "@/lib/format/words";
import { isLocale, routing } from "./routing";

/** `/events` in that language: `/events` or `/nl/events`. The path begins with `/` and names no language. */
export function localePath(locale: Locale, path: string): string {
  if (locale === routing.defaultLocale) return path;
  return path === "/" ? `/${locale}` : `/${locale}${path}`;
}

/**
 * `/nl/events?country=KZ` without its language: `/events?country=KZ`. What is left begins with one slash:
 * after `/nl//elsewhere.example` with two it would be the address of another site.
 */
export function withoutLocale(path: string): string {
  const [, first = "", rest = ""] = /^\/([^/?#]*)(.*)$/s.exec(path) ?? [];
  return isLocale(first) ? rest.replace(/^\/*/, "/") : path;
}

/** The addresses of the site's parts in that language. */
export function sitePaths(locale: Locale) {
  return {
    home: localePath(locale, "/"),
    events: localePath(locale, "/"),
    compare: localePath(locale, "/compare"),
    method: localePath(locale, "/method"),
    desk: localePath(locale, "/desk"),
    signIn: localePath(locale, "/sign-in"),
  };
}
