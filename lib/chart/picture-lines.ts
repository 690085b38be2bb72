import { textWidth, titleWidth, wrapText } from "./text-width";

/** A line of text around the drawing; `strong` stands before `text`. In px of the picture. */
export type PictureLine = {
  kind: PictureText["kind"];
  strong: string;
  text: string;
  language?: string;
  sizePx: number;
  y: number;
};

/** A text that may take several lines. */
export type PictureText = {
  kind: "title" | "text" | "soft";
  /** Set in bold before the text. */
  strong?: string;
  text: string;
  /** BCP 47, where it is not the picture's. */
  language?: string;
  sizePx: number;
  mostLines: number;
};

const LEADING = { title: 1.2, text: 1.35, soft: 1.4 };
/** Above a text, in parts of its size. */
const SPACE_BEFORE = { title: 0, text: 0.45, soft: 0.15 };

/** A word that no line has room for, such as a long address, cut into pieces that each have. */
function breakWords(text: string, widthPx: number, sizePx: number): string {
  const broken = text.split(" ").map((word) => {
    if (textWidth(word, sizePx) <= widthPx) return word;
    const pieces = [""];
    for (const character of word) {
      const longer = `${pieces.at(-1)}${character}`;
      if (textWidth(longer, sizePx) <= widthPx) pieces[pieces.length - 1] = longer;
      else pieces.push(character);
    }
    return pieces.join(" ");
  });
  return broken.join(" ");
}

/** Cuts `strong` off the beginning of each line, as far as it goes. */
function markStrong(lines: string[], strong: string): { strong: string; text: string }[] {
  let left = strong;
  return lines.map((line) => {
    const bold = line.startsWith(left) ? left : left.startsWith(line) ? line : "";
    left = left.slice(bold.length).trimStart();
    return { strong: bold, text: line.slice(bold.length).trimStart() };
  });
}

function linesOf({ kind, strong = "", text, sizePx, mostLines }: PictureText, widthPx: number) {
  // Measured as if all of it were bold where some is: a shorter line is better than one that runs out.
  const set = kind === "title" ? titleWidth("n", 1) : textWidth("n", 1, strong !== "");
  const room = (widthPx * textWidth("n", 1)) / set;
  const whole = [strong, text].filter((part) => part !== "").join(" ");
  return markStrong(wrapText(breakWords(whole, room, sizePx), room, sizePx, mostLines), strong);
}

/** Sets texts one under the other from `topPx` on; `bottomPx` is where the last one ends. */
export function stackTexts(
  texts: readonly PictureText[],
  topPx: number,
  widthPx: number,
): { lines: PictureLine[]; bottomPx: number } {
  const lines: PictureLine[] = [];
  let y = topPx;
  for (const text of texts) {
    const { kind, sizePx, language } = text;
    if (lines.length > 0) y += SPACE_BEFORE[kind] * sizePx;
    for (const line of linesOf(text, widthPx)) {
      y += LEADING[kind] * sizePx;
      lines.push({ kind, sizePx, language, ...line, y: y - (LEADING[kind] - 0.95) * sizePx });
    }
  }
  return { lines, bottomPx: y };
}
