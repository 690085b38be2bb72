import widths from "./inter-widths.json";

const PER_MILLE = new Map(
  Object.entries(widths).flatMap(([width, characters]) =>
    [...characters].map((character) => [character, Number(width)] as const),
  ),
);
const NO_BREAK_SPACE = "\u00a0";
const WIDEST = 1000;
const UNLISTED = 700;
/** From here on the scripts are set in full squares. */
const FIRST_WIDE = 0x2e80;
/** Semi-bold Inter is about this much wider than regular over a word. */
const STRONG = 1.06;

function perMille(character: string): number {
  if (character === NO_BREAK_SPACE) return perMille(" ");
  const listed = PER_MILLE.get(character) ?? PER_MILLE.get(character.normalize("NFD").charAt(0));
  if (listed !== undefined) return listed;
  return (character.codePointAt(0) ?? 0) > FIRST_WIDE ? WIDEST : UNLISTED;
}

/** How wide a text is in Inter, in px; rounded up rather than down, so that nothing overlaps. */
export function textWidth(text: string, sizePx: number, strong = false): number {
  const sum = [...text].reduce((total, character) => total + perMille(character), 0);
  return (sum / 1000) * sizePx * (strong ? STRONG : 1);
}

/** How wide a text is in semi-bold Source Serif 4, which titles are set in: over words about this much of Inter's. */
export function titleWidth(text: string, sizePx: number): number {
  return textWidth(text, sizePx, true) * 0.96;
}

/** The text, cut short with an ellipsis when it is wider than `widthPx`. */
export function ellipsize(text: string, widthPx: number, sizePx: number, strong = false): string {
  if (textWidth(text, sizePx, strong) <= widthPx) return text;
  const characters = [...text];
  while (characters.length > 1 && textWidth(`${characters.join("")}…`, sizePx, strong) > widthPx)
    characters.pop();
  return `${characters.join("").trimEnd()}…`;
}

/** Breaks a text at spaces that allow it into at most `most` lines; what does not fit on the last is cut short. */
export function wrapText(text: string, widthPx: number, sizePx: number, most: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/[ \t\r\n]+/u).filter(Boolean)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || textWidth(longer, sizePx) <= widthPx || lines.length === most - 1) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return (line === "" ? lines : [...lines, line]).map((full) => ellipsize(full, widthPx, sizePx));
}
