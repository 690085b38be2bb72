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

/** A name as a slug: lower case, accents folded, hyphens between words. Empty when it has no Latin letter or digit. */
export function toSlug(name: string): string {
  const folded = name.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  const plain = folded.replaceAll(/[^\p{ASCII}]/gu, (letter) => FOLDED[letter] ?? letter);
  return plain
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, 70)
    .replaceAll(/^-+|-+$/g, "");
}
