import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from "react";
import type { Chart } from "@/lib/chart/chart";
import { focusMark } from "./chart-keys";

/**
 * Whoever walks the marks by key and changes the range stays in the drawing: when the mark that had the focus
 * is drawn no more, the one that Tab leads to gets it.
 */
export function useKeptFocus(chart: Chart, frame: RefObject<HTMLElement | null>, reached: string) {
  const hasFocus = useRef(false);
  const onFocus = () => {
    hasFocus.current = true;
  };
  const onBlur = ({ target, relatedTarget }: FocusEvent) => {
    // A mark that is taken out of the drawing loses the focus to nobody.
    if (target.isConnected && !frame.current?.contains(relatedTarget)) hasFocus.current = false;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: marks go only when another chart is drawn
  useLayoutEffect(() => {
    if (hasFocus.current && document.activeElement === document.body) focusMark(frame.current, reached);
  }, [chart]);
  return { onFocus, onBlur };
}
