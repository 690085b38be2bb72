import { requestPathPerLocale, requestWords } from "./request-words";
import { routing } from "./routing";

/** Further forms of a page, by media type, each with its address and what it is called. */
export type AlternateTypes = Record<string, { url: string; title: string }[]>;

/**
 * The addresses of the page being asked for: the one that it is known by, which has no choice of a view in it, the
 * same page in every language, and its further forms. A page that names further forms must name all three, since
 * what it says replaces what the layout says.
 */
export async function pageAlternates(types: AlternateTypes = {}) {
  const { locale } = await requestWords();
  const paths = await requestPathPerLocale();
  const languages = { ...paths, "x-default": paths[routing.defaultLocale] };
  return { canonical: paths[locale], languages, types };
}
