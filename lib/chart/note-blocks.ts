import type { Layout } from "./layout";
import type { NoteWish, Wordings } from "./note-wishes";
import type { TextBlock } from "./text-block";
import { wrapText } from "./text-width";

/** Semi-bold runs wider: its lines are broken a little sooner. */
const STRONG_SHARE = 0.94;
/** A note on several figures may be this much wider, since it names them all. */
const SEVERAL_SHARE = 1.25;
/** More lines than any text has. */
const MANY = 40;
const MOST_HEAD_LINES = { one: 2, several: 6 };

/** How wide the lines of a note may be, in px. */
export function noteWidth({ figures }: NoteWish, { noteWidthPx }: Layout): number {
  return figures.length > 1 ? noteWidthPx * SEVERAL_SHARE : noteWidthPx;
}

type Line = TextBlock["lines"][number];

/** The fullest wording that fits on so many lines; nothing where none does. */
function softLines(wordings: Wordings, most: number, width: number, fontPx: number): Line[] {
  const broken = wordings.map((text) => wrapText(text, width, fontPx, MANY));
  const lines = broken.find(({ length }) => length <= most) ?? [];
  return lines.map((text) => ({ text, strong: false }));
}

/** The text of a note, from the fullest to the shortest that still says what was withdrawn. */
export function toBlocks(wish: NoteWish, layout: Layout): TextBlock[] {
  const { fontPx, linePx } = layout;
  const width = noteWidth(wish, layout);
  const shape = (lines: TextBlock["lines"]): TextBlock => ({ lines, fontPx, linePx });
  const soft = (texts: Wordings, most: number) => softLines(texts, most, width, fontPx);
  const most = wish.figures.length > 1 ? MOST_HEAD_LINES.several : MOST_HEAD_LINES.one;
  const head = wrapText(wish.strong, width * STRONG_SHARE, fontPx, most).map((text) => ({
    text,
    strong: true,
  }));
  return [
    shape([...head, ...soft(wish.why, 2), ...soft(wish.who, 2)]),
    shape([...head, ...soft(wish.why, 1), ...soft(wish.who, 1)]),
    shape([...head, ...soft(wish.why, 1)]),
    shape(head),
  ];
}
