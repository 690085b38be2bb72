import type { Layout } from "./layout";
import type { NoteWish, Wordings } from "./note-wishes";
import { markOwnWords, type OwnWords } from "./own-words";
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

type Room = { most: number; width: number; fontPx: number };

/** The fullest wording that fits on so many lines; nothing where none does. */
function softLines(wordings: Wordings, own: OwnWords | null, { most, width, fontPx }: Room): Line[] {
  const broken = wordings.map((text) => ({ text, lines: wrapText(text, width, fontPx, MANY) }));
  const { text, lines } = broken.find((one) => one.lines.length <= most) ?? { text: "", lines: [] };
  return own ? markOwnWords(lines, text, own, false) : lines.map((line) => ({ text: line, strong: false }));
}

/** The text of a note, from the fullest to the shortest that still says what was withdrawn. */
export function toBlocks(wish: NoteWish, layout: Layout): TextBlock[] {
  const { fontPx, linePx } = layout;
  const width = noteWidth(wish, layout);
  const shape = (lines: TextBlock["lines"]): TextBlock => ({ lines, fontPx, linePx });
  const why = (most: number) => softLines(wish.why, wish.own, { most, width, fontPx });
  const who = (most: number) => softLines(wish.who, null, { most, width, fontPx });
  const most = wish.figures.length > 1 ? MOST_HEAD_LINES.several : MOST_HEAD_LINES.one;
  const head = wrapText(wish.strong, width * STRONG_SHARE, fontPx, most).map((text) => ({
    text,
    strong: true,
  }));
  return [
    shape([...head, ...why(2), ...who(2)]),
    shape([...head, ...why(1), ...who(1)]),
    shape([...head, ...why(1)]),
    shape(head),
  ];
}
