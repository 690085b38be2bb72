import { type RefObject, useLayoutEffect, useState } from "react";
import { type Layout, MEDIUM, NARROW, WIDE } from "@/lib/chart/layout";

// As in chart.css, where the drawings of the server are chosen from.
const MEDIUM_FROM_REM = 36;
const WIDE_FROM_REM = 58;

function fitting(timeline: Element): Layout {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  const width = timeline.clientWidth / rem;
  return width >= WIDE_FROM_REM ? WIDE : width >= MEDIUM_FROM_REM ? MEDIUM : NARROW;
}

/** The layout that fits the timeline around an element, as wide as it is now. */
export function useFittingLayout(frame: RefObject<HTMLElement | null>): Layout {
  const [layout, setLayout] = useState(WIDE);
  useLayoutEffect(() => {
    const timeline = frame.current?.closest(".timeline");
    if (!timeline) return;
    const measure = () => setLayout(fitting(timeline));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(timeline);
    return () => observer.disconnect();
  }, [frame]);
  return layout;
}
