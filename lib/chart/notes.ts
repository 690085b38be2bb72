import type { Words } from "@/lib/format/words";
import type { Box, Segment } from "./box";
import type { BoxGrid } from "./box-grid";
import type { Layout } from "./layout";
import { crossesAny, leaderOf, widen } from "./leader";
import { noteWidth, toBlocks } from "./note-blocks";
import type { NoteWish } from "./note-wishes";
import { markOwnWords } from "./own-words";
import { type Candidate, type Ground, placeText, type Spot } from "./place-text";
import { round } from "./scales";
import type { WithdrawnSpan } from "./spans";
import type { TextBlock } from "./text-block";
import { ellipsize } from "./text-width";

export type PlacedNote = Pick<NoteWish, "figures" | "act"> & {
  lines: TextBlock["lines"];
  x: number;
  y: number;
  anchor: "start" | "end";
  /** From the note to a mark of its own, when it could not stand right beside one. */
  leader: Segment | null;
  /** Stands under the plot, because there was no room in it. */
  below: boolean;
};

/** Where notes may stand, and the boxes (marks and texts) that no leader may cross. */
export type NoteGround = Ground & { uncrossed: BoxGrid };

const REACH_PX = 14;
const STEPS = [0, -16, 16, -32, 32, -52, 52, -76, 76, -104, 104, -136, 136, -170, 170, -210, 210, -250, 250];
/** What it costs to leave some of a note unsaid, in px of distance. */
const SHORTENING_COST = 24;
const BELOW_GAP_PX = 4;

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

type Placed = { block: TextBlock; spot: Spot; leader: Segment | null };

/** The best spot beside any of the marks; its leader crosses nothing. */
function placeBlock(block: TextBlock, wish: NoteWish, width: number, ground: NoteGround): Placed | null {
  let best: Placed | null = null;
  for (const span of wish.spans) {
    const accepts = (box: Box) => !crossesAny(leaderOf(box, span), ground.uncrossed);
    const spot = placeText(block, toCandidates(span, block, width), ground, accepts);
    if (spot && (best === null || spot.cost < best.spot.cost))
      best = { block, spot, leader: leaderOf(spot.box, span) };
  }
  return best;
}

/** The fullest note that finds a place near its mark: a shorter one beside it is better than a long one far off. */
function placeOne(wish: NoteWish, layout: Layout, ground: NoteGround): Placed | null {
  let best: (Placed & { cost: number }) | null = null;
  for (const [shortened, block] of toBlocks(wish, layout).entries()) {
    const penalty = shortened * SHORTENING_COST;
    if (best && best.cost <= penalty) break;
    const placed = placeBlock(block, wish, noteWidth(wish, layout), ground);
    const cost = (placed?.spot.cost ?? 0) + penalty;
    if (placed && (best === null || cost < best.cost)) best = { ...placed, cost };
  }
  return best;
}

function belowAt({ heightPx, fontPx, linePx, plot }: Layout, row: number): { x: number; y: number } {
  return { x: plot.left, y: heightPx + fontPx + row * (linePx + BELOW_GAP_PX) };
}

function placeBelow({ figures, act, strong, why, own }: NoteWish, layout: Layout, row: number): PlacedNote {
  const room = layout.widthPx - layout.plot.left;
  const text = `${strong} · ${why.at(-1)}`;
  const lines = markOwnWords([ellipsize(text, room, layout.fontPx, true)], text, own, true);
  return { figures, act, lines, ...belowAt(layout, row), anchor: "start", leader: null, below: true };
}

/** What notes under the plot add to its height, in px. */
export function heightBelow(notes: PlacedNote[], { linePx }: Layout): number {
  return notes.filter(({ below }) => below).length * (linePx + BELOW_GAP_PX);
}

/** The notes that are written, in the order given, and all that are not. */
function choose(wishes: NoteWish[], most: number): { written: NoteWish[]; rest: NoteWish[] } {
  if (wishes.length <= most) return { written: wishes, rest: [] };
  const highest = new Set(wishes.toSorted((a, b) => b.level - a.level).slice(0, most - 1));
  return {
    written: wishes.filter((wish) => highest.has(wish)),
    rest: wishes.filter((wish) => !highest.has(wish)),
  };
}

function placeRest(rest: NoteWish[], layout: Layout, row: number, words: Words): PlacedNote[] {
  if (rest.length === 0) return [];
  const figures = rest.flatMap((wish) => wish.figures);
  const text = words.t("chart.moreWithdrawn", { count: figures.length });
  const lines = [{ text, strong: false }];
  return [{ figures, act: null, lines, ...belowAt(layout, row), anchor: "start", leader: null, below: true }];
}

/**
 * Places the notes of withdrawn figures: beside a mark where there is room,
 * shorter where there is little, further off with a leader, and under the plot
 * when all else fails. None overlaps another, and no leader crosses one: the
 * ground takes each of them in. Where there are very many, the last one counts the rest.
 */
export function placeNotes(
  wishes: NoteWish[],
  layout: Layout,
  ground: NoteGround,
  words: Words,
): PlacedNote[] {
  const { taken, uncrossed } = ground;
  const { written, rest } = choose(wishes, layout.mostNotes);
  const lines = [...ground.lines];
  const notes: PlacedNote[] = [];
  const rowsBelow = () => notes.filter(({ below }) => below).length;
  for (const wish of written) {
    const placed = placeOne(wish, layout, { ...ground, lines });
    if (!placed) {
      notes.push(placeBelow(wish, layout, rowsBelow()));
      continue;
    }
    const { block, spot, leader } = placed;
    taken.add(spot.box);
    uncrossed.add(widen(spot.box, 2));
    if (leader) lines.push(leader);
    const { figures, act } = wish;
    const { x, y, anchor } = spot;
    notes.push({ figures, act, lines: block.lines, x: round(x), y: round(y), anchor, leader, below: false });
  }
  return [...notes, ...placeRest(rest, layout, rowsBelow(), words)];
}
