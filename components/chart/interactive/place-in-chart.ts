import type { Chart } from "@/lib/chart/chart";

/** A place in the drawing's own px. */
export type Place = { x: number; y: number };

/** Where in the drawing a pointer is; null while nothing is drawn. */
export function placeInChart(
  { clientX, clientY }: { clientX: number; clientY: number },
  frame: HTMLElement | null,
  { layout }: Pick<Chart, "layout">,
): Place | null {
  const box = frame?.querySelector("svg")?.getBoundingClientRect();
  if (!box || box.width === 0) return null;
  const scale = layout.widthPx / box.width;
  return { x: (clientX - box.left) * scale, y: (clientY - box.top) * scale };
}
