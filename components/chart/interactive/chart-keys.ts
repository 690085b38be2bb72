import type { KeyboardEvent, RefObject } from "react";
import type { Go } from "@/components/ui/go";
import type { Chart } from "@/lib/chart/chart";
import type { ZoomSteps } from "@/lib/chart/zoom";

type Keys = {
  chart: Chart;
  frame: RefObject<HTMLElement | null>;
  /** The figure whose mark Tab leads to. */
  reached: string;
  steps: ZoomSteps;
  go: Go;
};

const ZOOM: Record<string, keyof ZoomSteps> = {
  "+": "in",
  "=": "in",
  "-": "out",
  "0": "reset",
  "<": "earlier",
  ">": "later",
};

/** The mark that a key leads to, from the one that is reached now; marks are in order of time. */
function markAt(key: string, { marks }: Chart, reached: string): string | undefined {
  const at = marks.findIndex(({ figure }) => figure === reached);
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
      return marks[Math.min(at + 1, marks.length - 1)]?.figure;
    case "ArrowLeft":
    case "ArrowUp":
      return marks[Math.max(at - 1, 0)]?.figure;
    case "Home":
      return marks[0]?.figure;
    case "End":
      return marks.at(-1)?.figure;
    default:
      return undefined;
  }
}

/** Puts the focus on a figure's mark. */
export function focusMark(frame: HTMLElement | null, figure: string): void {
  frame?.querySelector<SVGElement>(`[data-figure="${CSS.escape(figure)}"]`)?.focus();
}

/** Keys in the drawing: arrows, Home and End walk the marks; + − 0 < > change the range. */
export function useChartKeys({ chart, frame, reached, steps, go }: Keys) {
  return (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const zoom = ZOOM[event.key];
    const mark = markAt(event.key, chart, reached);
    if (zoom) {
      const address = steps[zoom];
      if (address) go(address);
    } else if (mark !== undefined) focusMark(frame.current, mark);
    else return;
    event.preventDefault();
  };
}
