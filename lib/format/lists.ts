import { COUNTRIES } from "@/lib/domain/countries";
import { collator } from "./intl";
import { formatCountry, formatLanguage } from "./names";
import type { Words } from "./words";

/** A code and what it is called in the reader's language. */
export type Named = { code: string; name: string };

// What the press that editors read is mostly written in; any other code can be typed.
const LANGUAGES = (
  "af am ar az be bg bn bs ca cs da de el en es et fa fi fr he hi hr hu hy id it ja ka kk km ko ky lt lv mk " +
  "mn ms my ne nl no pl ps pt ro ru sk sl so sq sr sv sw ta tg th tk tr uk ur uz vi zh"
).split(" ");

function sortByName(named: Named[], words: Words): Named[] {
  const { compare } = collator(words.locale, {});
  return named.toSorted((a, b) => compare(a.name, b.name));
}

/** These countries (ISO 3166-1 alpha-2), by name. */
export function nameCountries(codes: readonly string[], words: Words): Named[] {
  return sortByName(
    codes.map((code) => ({ code, name: formatCountry(code, words) })),
    words,
  );
}

/** Every country, by name. */
export function listCountries(words: Words): Named[] {
  return nameCountries(COUNTRIES, words);
}

/** The languages that are suggested, by name. */
export function listLanguages(words: Words): Named[] {
  return sortByName(
    LANGUAGES.map((code) => ({ code, name: formatLanguage(code, words) })),
    words,
  );
}

/** The names of the IANA time zones that this platform knows. */
export function listZones(): string[] {
  return ["UTC", ...Intl.supportedValuesOf("timeZone").filter((zone) => zone !== "UTC")];
}
