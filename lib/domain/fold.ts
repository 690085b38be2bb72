/** Latin letters that Unicode does not take apart into a letter and an accent. */
const FOLDED: Record<string, string> = {
  æ: "ae",
  œ: "oe",
  ø: "o",
  ß: "ss",
  þ: "th",
  đ: "d",
  ð: "d",
  ł: "l",
  ħ: "h",
  ı: "i",
};

/** A text in lower case, without accents and other marks, one way of writing each letter: "Utøya" is "utoya". */
export function foldText(text: string): string {
  const folded = text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return folded.replaceAll(/[^\p{ASCII}]/gu, (letter) => FOLDED[letter] ?? letter);
}
