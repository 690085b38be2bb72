import type { Box } from "./box";
import type { Layout } from "./layout";
import { type Candidate, type Ground, placeText, type Spot } from "./place-text";
import { round } from "./scales";
import type { WithdrawnSpan } from "./spans";
import type { TextBlock } from "./text-block";
import { ellipsize, wrapText } from "./text-width";

/** What is said beside a withdrawn figure's mark. */
export type NoteWish = {
  figure: string;
  /** The act to link to. */
  act: string | null;
  /** "164 withdrawn after a day". */
  strong: string;
  /** Whose it was. */
  who: string;
  /** Why it was taken back. */
  why: string;
  span: WithdrawnSpan;
};

export type PlacedNote = {
  figure: string;
  act: string | null;
  lines: TextBlock["lines"];
  x: number;
  y: number;
  anchor: "start" | "end";
  /** From the note to its mark, when it could not stand right beside it. */
  leader: { x1: number; y1: number; x2: number; y2: number } | null;
  /** Stands under the plot, because there was no room in it. */
  below: boolean;
};

const REACH_PX = 14;
const STEPS = [0, -16, 16, -32, 32, -52, 52, -76, 76, -104, 104, -136, 136, -170, 170, -210, 210, -250, 250];
/** Nearer than this a note needs no leader. */
const BESIDE_PX = 38;
/** A leader ends this far from the middle of its mark. */
const CLEAR_PX = 9;
/** What it costs to leave some of a note unsaid, in px of distance. */
const SHORTENING_COST = 24;

function firstClause(text: string): string {
  return text.split(/[;.](?:\s|$)/u)[0] ?? text;
}

function toBlocks({ strong, who, why }: NoteWish, layout: Layout): TextBlock[] {
  const { fontPx, linePx, noteWidthPx } = layout;
  const fits = (text: string, most: number) => wrapText(text, noteWidthPx, fontPx, 9).length <= most;
  const shape = (lines: TextBlock["lines"]): TextBlock => ({ lines, fontPx, linePx });
  // A little narrower than the rest, because semi-bold runs wider.
  const head = wrapText(strong, noteWidthPx * 0.94, fontPx, 2).map((text) => ({ text, strong: true }));
  const soft = (text: string, most: number) =>
    wrapText(fits(text, most) ? text : firstClause(text), noteWidthPx, fontPx, most).map((line) => ({
      text: line,
      strong: false,
    }));
  return [
    shape([...head, ...soft(why, 3), ...soft(who, 2)]),
    shape([...head, ...soft(firstClause(why), 1), ...soft(who, 1)]),
    shape([...head, ...soft(firstClause(why), 1)]),
    shape(head),
  ];
}

function toCandidates({ x1, x2, y }: WithdrawnSpan, block: TextBlock, width: number): Candidate[] {
  const middle = y + block.fontPx * 0.35 - ((block.lines.length - 1) * block.linePx) / 2;
  const above = y - REACH_PX - (block.lines.length - 1) * block.linePx;
  const below = y + REACH_PX + block.fontPx;
  const sides: Candidate[] = [
    { x: x2 + REACH_PX, y: middle, anchor: "start", cost: 0 },
    { x: x1 - REACH_PX, y: middle, anchor: "end", cost: 4 },
    { x: x1, y: above, anchor: "start", cost: 8 },
    { x: x2, y: above, anchor: "end", cost: 10 },
    { x: x1, y: below, anchor: "start", cost: 12 },
    { x: x2, y: below, anchor: "end", cost: 14 },
  ];
  const shifts = [0, -width / 2, width / 2];
  return sides.flatMap((side) =>
    STEPS.flatMap((dy) =>
      shifts.map((dx) => ({
        ...side,
        x: side.x + dx,
        y: side.y + dy,
        cost: side.cost + Math.abs(dy) + Math.abs(dx) * 0.6,
      })),
    ),
  );
}

function leaderOf(box: Box, span: WithdrawnSpan): PlacedNote["leader"] {
  const middle = (box.left + box.right) / 2;
  const x2 = Math.abs(middle - span.x1) <= Math.abs(middle - span.x2) ? span.x1 : span.x2;
  const x1 = Math.max(box.left, Math.min(box.right, x2));
  const y1 = Math.max(box.top, Math.min(box.bottom, span.y));
  const far = Math.hypot(x1 - x2, y1 - span.y) > BESIDE_PX;
  if (!far) return null;
  const away = Math.sign(y1 - span.y) * CLEAR_PX;
  return { x1: round(x1), y1: round(y1), x2: round(x2), y2: round(span.y + away) };
}

type Placed = { block: TextBlock; spot: Spot };

/** The fullest note that finds a place near its mark: a shorter one beside it is better than a long one far off. */
function placeOne(wish: NoteWish, layout: Layout, ground: Ground): Placed | null {
  let best: (Placed & { cost: number }) | null = null;
  for (const [shortened, block] of toBlocks(wish, layout).entries()) {
    const penalty = shortened * SHORTENING_COST;
    if (best && best.cost <= penalty) break;
    const spot = placeText(block, toCandidates(wish.span, block, layout.noteWidthPx), ground);
    if (spot && (best === null || spot.cost + penalty < best.cost))
      best = { block, spot, cost: spot.cost + penalty };
  }
  return best;
}

function placeBelow(wish: NoteWish, layout: Layout, row: number): PlacedNote {
  const room = layout.widthPx - layout.plot.left;
  const lines = [
    { text: ellipsize(`${wish.strong} · ${wish.why}`, room, layout.fontPx, true), strong: true },
  ];
  const y = layout.plot.bottom + 30 + (row + 1) * (layout.linePx + 4);
  return {
    figure: wish.figure,
    act: wish.act,
    lines,
    x: layout.plot.left,
    y,
    anchor: "start",
    leader: null,
    below: true,
  };
}

/**
 * Places the notes of withdrawn figures: beside their marks where there is
 * room, shorter where there is little, further off with a leader, and under the
 * plot when all else fails. None is ever left out, and none overlaps another.
 */
export function placeNotes(wishes: NoteWish[], layout: Layout, ground: Ground): PlacedNote[] {
  const taken = [...ground.taken];
  const notes: PlacedNote[] = [];
  for (const wish of wishes) {
    const placed = placeOne(wish, layout, { ...ground, taken });
    if (!placed) {
      notes.push(placeBelow(wish, layout, notes.filter(({ below }) => below).length));
      continue;
    }
    const { block, spot } = placed;
    taken.push(spot.box);
    notes.push({
      figure: wish.figure,
      act: wish.act,
      lines: block.lines,
      x: round(spot.x),
      y: round(spot.y),
      anchor: spot.anchor,
      leader: leaderOf(spot.box, wish.span),
      below: false,
    });
  }
  return notes;
}
