import type { LabelWish, PlacedLabel } from "./labels";
import type { Layout } from "./layout";
import type { NoteGround } from "./notes";
import { placeText } from "./place-text";
import { round } from "./scales";
import type { TextBlock } from "./text-block";
import { ellipsize, textWidth } from "./text-width";

const SHIFTS = [-7, 16, -21, 30, -35, 44, -49, -63];
const SHARE_OF_PLOT = 0.72;

function toBlock(wish: LabelWish, layout: Layout): TextBlock & { strong: string; rest: string } {
  const { fontPx, linePx, plot } = layout;
  const room = (plot.right - plot.left) * SHARE_OF_PLOT;
  const strong = ellipsize(wish.strong, room, fontPx, true);
  const left = room - textWidth(`${strong} `, fontPx, true);
  const rest = ellipsize(textWidth(wish.rest, fontPx) <= left ? wish.rest : wish.name, left, fontPx);
  // Measured as if all of it were strong: a little room to the left is better than a collision.
  return { lines: [{ text: `${strong} ${rest}`, strong: true }], fontPx, linePx, strong, rest };
}

/**
 * Labels inside the plot, just above (or below) their line's end, where they
 * touch neither marks nor each other: the ground takes each of them in. What
 * finds no place is left out and counted.
 */
export function placeInside(
  wishes: LabelWish[],
  layout: Layout,
  ground: NoteGround,
): { labels: PlacedLabel[]; left: number } {
  const labels: PlacedLabel[] = [];
  const { plot } = layout;
  for (const wish of [...wishes].sort((a, b) => b.priority - a.priority)) {
    if (labels.length === layout.mostLabels) break;
    const block = toBlock(wish, layout);
    const candidates = SHIFTS.map((dy) => ({
      x: plot.right,
      y: wish.lineY + dy,
      anchor: "end" as const,
      cost: Math.abs(dy),
    }));
    const spot = placeText(block, candidates, ground);
    if (!spot) continue;
    ground.taken.add(spot.box);
    ground.uncrossed.add(spot.box);
    const { strong, rest } = block;
    labels.push({
      ...wish,
      strong,
      rest: [rest],
      x: spot.x,
      y: round(spot.y),
      anchor: "end",
      stacked: false,
      heightPx: layout.linePx,
    });
  }
  return { labels, left: wishes.length - labels.length };
}
