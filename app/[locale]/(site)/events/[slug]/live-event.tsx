"use client";

import { useEffect, useRef } from "react";
import type { Records } from "@/lib/chart/event-view";
import type { Locale } from "@/lib/format/words";
import { keptMarkup } from "@/lib/loaders/kept-markup";

export type LiveEventProps = {
  slug: string;
  locale: Locale;
  /** The records that the page was drawn from. */
  records: Records;
  /** Their revision where the address names it; null: they are the newest. */
  asked: number | null;
  /** The moment, in ms, that was now when it was drawn. */
  now: number;
  /** The key under which `keepMarkup` keeps what was drawn. */
  markupKey: string;
};

const TOUCHES = ["pointerover", "touchstart", "focusin"] as const;
const CONTROLS = ".timeline, .known-at-slider, nav, form, summary";

/**
 * The event as it was drawn on the server. When a reader first touches the chart or a control, the same
 * components are loaded and take it over where it stands; until then, and without JavaScript, every control
 * is a link or a form.
 */
export function LiveEvent({ markupKey, ...drawn }: LiveEventProps) {
  const container = useRef<HTMLDivElement>(null);
  const { slug, locale, asked, now } = drawn;
  const { revision, at } = drawn.records;
  useEffect(() => {
    const element = container.current;
    if (!element) return;
    // A button that was pressed before it could do anything is pressed again when it can.
    let pressed: Element | null = null;
    const onPress = ({ target }: Event) => {
      pressed = target instanceof Element ? target.closest("button[data-waits]") : null;
    };
    const stop = () => {
      for (const touch of TOUCHES) element.removeEventListener(touch, start);
    };
    const start = async (touch: Event) => {
      if (!(touch.target instanceof Element && touch.target.closest(CONTROLS))) return;
      stop();
      element.addEventListener("click", onPress);
      const { takeOver } = await import("./take-over");
      await takeOver(element, { slug, locale, records: { revision, at }, asked, now });
      element.removeEventListener("click", onPress);
      if (pressed) element.querySelector<HTMLElement>(`#${pressed.id}`)?.click();
    };
    for (const touch of TOUCHES) element.addEventListener(touch, start, { passive: true });
    return stop;
  }, [slug, locale, revision, at, asked, now]);
  return (
    <div
      ref={container}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by React from our components, never typed by anyone
      dangerouslySetInnerHTML={{ __html: keptMarkup(markupKey) }}
    />
  );
}
