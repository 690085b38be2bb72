import { foldText } from "./fold";

/** A database takes no longer ones, and nobody types them. */
const LONGEST_WORD = 60;

/** How many words can be asked for at once: each costs the database something. */
export const MOST_SEARCH_WORDS = 16;

/** "8.000", "8,000" and "8 000" with a hard space are one number however it is asked for. */
const BETWEEN_THOUSANDS = /(?<=\d)[.,'’\u00a0\u202f](?=\d{3}(?!\d))/gu;

/**
 * The words by which a text is found, each once: accents folded, lower case, letters and digits only. Both
 * what is searched and what is asked for go through here, so that no word depends on a server's language.
 */
export function searchWords(text: string): string[] {
  const plain = foldText(text.replaceAll(BETWEEN_THOUSANDS, ""));
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words.map((word) => [...word].slice(0, LONGEST_WORD).join("")))];
}
