import type { Layout } from "./layout";
import type { NoteWish, Wording } from "./note-wishes";
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

/** A text on at most so many lines: in full where that fits, else short; nothing where neither does. */
function softLines({ full, short }: Wording, most: number, width: number, fontPx: number): Line[] {
  const fits = (text: string) => wrapText(text, width, fontPx, MANY).length <= most;
  const text = [full, short].find(fits);
  if (text === undefined) return [];
  return wrapText(text, width, fontPx, most).map((line) => ({ text: line, strong: false }));
}

/** The text of a note, from the fullest to the shortest that still says what was withdrawn. */
export function toBlocks(wish: NoteWish, layout: Layout): TextBlock[] {
  const { fontPx, linePx } = layout;
  const width = noteWidth(wish, layout);
  const shape = (lines: TextBlock["lines"]): TextBlock => ({ lines, fontPx, linePx });
  const soft = (text: Wording, most: number) => softLines(text, most, width, fontPx);
  const most = wish.figures.length > 1 ? MOST_HEAD_LINES.several : MOST_HEAD_LINES.one;
  const head = wrapText(wish.strong, width * STRONG_SHARE, fontPx, most).map((text) => ({
    text,
    strong: true,
  }));
  const why = { full: wish.why.short, short: wish.why.short };
  return [
    shape([...head, ...soft(wish.why, 2), ...soft(wish.who, 2)]),
    shape([...head, ...soft(why, 1), ...soft(wish.who, 1)]),
    shape([...head, ...soft(why, 1)]),
    shape(head),
  ];
}
