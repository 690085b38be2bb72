import type { Labels } from "@/lib/domain/content";
import { displayNames, listFormat } from "./intl";
import type { Words } from "./words";

/** A country's name from its ISO 3166-1 code; the code itself when it has none. */
export function formatCountry(code: string, words: Words): string {
  return nameOf(code.toUpperCase(), "region", words);
}

/** A language's name from its BCP 47 tag. */
export function formatLanguage(tag: string, words: Words): string {
  return nameOf(tag, "language", words);
}

function nameOf(code: string, type: "region" | "language", words: Words): string {
  try {
    return displayNames(words.locale, { type }).of(code) ?? code;
  } catch {
    // Intl throws on what is no code at all; what was typed is still worth showing.
    return code;
  }
}

/** A label in the reader's language, else in English, else in any, else the slug itself. */
export function formatLabel(labels: Labels | undefined, slug: string, words: Words): string {
  return labels?.[words.locale] ?? labels?.en ?? Object.values(labels ?? {})[0] ?? slug;
}

/** "a, b and c". */
export function formatList(parts: string[], words: Words): string {
  return listFormat(words.locale, { type: "conjunction" }).format(parts);
}

/** The same text with its first letter large. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
