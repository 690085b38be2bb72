import type { TextBlock } from "./text-block";

/** Words of the event's own (a reason given) that may end a text of ours, the longest first; and their language, BCP 47. */
export type OwnWords = { texts: readonly string[]; language: string };

type Line = TextBlock["lines"][number];

/** From which character on a text is the event's own words; null where it ends in none of them. */
function ownFrom(text: string, { texts }: OwnWords): number | null {
  const found = texts.find((words) => text.endsWith(words));
  return found === undefined ? null : text.length - found.length;
}

/**
 * The lines that a text was broken into at single spaces, each with the character from which on it is the
 * event's own words: those may be in another language than what stands before them.
 */
export function markOwnWords(lines: readonly string[], text: string, own: OwnWords, strong: boolean): Line[] {
  const start = ownFrom(text, own);
  let passed = 0;
  return lines.map((line): Line => {
    const from = start === null ? line.length : Math.max(0, start - passed);
    passed += line.length + 1;
    return from < line.length
      ? { text: line, strong, own: { from, language: own.language } }
      : { text: line, strong };
  });
}
