import type { Words } from "@/lib/format/words";
import type { Layout } from "./layout";
import type { Others } from "./others";
import { wrapText } from "./text-width";

/** A line or more at the drawing's edge that says what is not drawn singly, each with a way to see it. */
export type FootText = {
  /** `more`: lines without a label. `others`: authorities drawn as one. `folded`: marks that are not drawn. */
  kind: "more" | "others" | "folded";
  lines: string[];
  x: number;
  y: number;
  anchor: "start" | "end";
};

/** What is not drawn singly: lines without a label, authorities drawn as one, marks that merged into lines. */
export type Unshown = { unlabelled: number; others: Others | null; merged: number };

const GAP_PX = 12;
const LEADING_PX = 4;

function atLabels({ unlabelled, others }: Unshown, layout: Layout, words: Words): FootText[] {
  const { plot, heightPx, fontPx, linePx, labels } = layout;
  const texts = [
    ...(others
      ? [{ kind: "others" as const, text: words.t("chart.others", { count: others.authorities }) }]
      : []),
    ...(unlabelled > 0
      ? [{ kind: "more" as const, text: words.t("chart.more", { count: unlabelled }) }]
      : []),
  ];
  return texts.map(({ kind, text }, index): FootText => {
    const fromLast = texts.length - 1 - index;
    if (labels === "column") {
      const y = plot.bottom + LEADING_PX - fromLast * (linePx + LEADING_PX);
      return { kind, lines: [text], x: plot.right + GAP_PX, y, anchor: "start" };
    }
    const y = heightPx - fontPx * 0.4 + index * (linePx + LEADING_PX);
    return { kind, lines: [text], x: plot.right, y, anchor: "end" };
  });
}

/** How many lines the texts beside the labels take below what the layout has room for, in px. */
function heightAtLabels(texts: FootText[], { labels, linePx }: Layout): number {
  return labels === "column" ? 0 : Math.max(0, texts.length - 1) * (linePx + LEADING_PX);
}

function foldedText({ others, merged }: Unshown, words: Words): string | null {
  if (merged === 0 && others === null) return null;
  const authorities = others?.authorities ?? 0;
  return words.t("chart.folded", { merged, authorities });
}

/** Places what is said of the unshown; `heightPx` is how much it adds to the height of the drawing. */
export function placeFootTexts(
  unshown: Unshown,
  layout: Layout,
  words: Words,
): { texts: FootText[]; heightPx: number } {
  const { plot, linePx, fontPx, widthPx } = layout;
  const texts = atLabels(unshown, layout, words);
  const used = heightAtLabels(texts, layout);
  const folded = foldedText(unshown, words);
  if (folded === null) return { texts, heightPx: used };
  const lines = wrapText(folded, widthPx - plot.left, fontPx, 4);
  const y = layout.heightPx + used + fontPx;
  return {
    texts: [...texts, { kind: "folded", lines, x: plot.left, y, anchor: "start" }],
    heightPx: used + lines.length * linePx + LEADING_PX,
  };
}
