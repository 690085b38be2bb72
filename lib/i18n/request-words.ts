import { headers } from "next/headers";
import { LOCALES, type Locale, type Words, wordsFor } from "@/lib/format/words";
import { LOCALE_HEADER, PATH_HEADER } from "./headers";
import { localePath, withoutLocale } from "./paths";
import { isLocale, routing } from "./routing";

/** The words of the language of the page being asked for, or of the page that a form was sent from. */
export async function requestWords(): Promise<Words> {
  const locale = (await headers()).get(LOCALE_HEADER);
  return wordsFor(isLocale(locale) ? locale : routing.defaultLocale);
}

/** The path and query of the page being asked for, without its language: `/events?country=KZ`. */
export async function requestPath(): Promise<string> {
  return withoutLocale((await headers()).get(PATH_HEADER) ?? "/");
}

/** The page being asked for, in the other one of our two languages. */
export async function otherLanguage({ locale }: Words): Promise<{ locale: Locale; href: string }> {
  const other = LOCALES.find((candidate) => candidate !== locale) ?? routing.defaultLocale;
  return { locale: other, href: localePath(other, await requestPath()) };
}

/** The path of the page being asked for in each language, without its query: `{ en: "/events/x", nl: "/nl/events/x" }`. */
export async function requestPathPerLocale(): Promise<Record<Locale, string>> {
  const [path = "/"] = (await requestPath()).split("?");
  return { en: localePath("en", path), nl: localePath("nl", path) };
}
