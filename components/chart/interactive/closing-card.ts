import { type RefObject, useEffect, useRef } from "react";
import { focusMark } from "./chart-keys";
import type { PointedMark } from "./pointed-mark";

/**
 * What closes the card from anywhere on the page: Escape, also when the card is only hovered (WCAG 1.4.13,
 * "Dismissible"), a click or tap outside the drawing, and a pointer that is elsewhere.
 */
export function useClosingCard({ figure, close, leave }: PointedMark, frame: RefObject<HTMLElement | null>) {
  const pressedOutside = useRef(false);
  useEffect(() => {
    if (figure === null) return;
    const isOutside = ({ target }: Event) => target instanceof Node && !frame.current?.contains(target);
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      if (document.activeElement?.closest(".chart-card")) focusMark(frame.current, figure);
      close();
      event.preventDefault();
    };
    const onPointerDown = (event: PointerEvent) => {
      pressedOutside.current = isOutside(event);
    };
    // Not at the press: that may also begin to scroll, so as to read on in the card.
    const onPointerUp = (event: PointerEvent) => {
      if (pressedOutside.current && isOutside(event)) close();
    };
    // The drawing does not hear of being left when what was under the pointer had gone.
    const onPointerOver = (event: PointerEvent) => {
      if (isOutside(event)) leave();
    };
    const listening = new AbortController();
    const { signal } = listening;
    document.addEventListener("keydown", onKeyDown, { signal });
    document.addEventListener("pointerdown", onPointerDown, { signal });
    document.addEventListener("pointerup", onPointerUp, { signal });
    document.addEventListener("pointerover", onPointerOver, { signal });
    document.documentElement.addEventListener("pointerleave", leave, { signal });
    return () => listening.abort();
  });
}
