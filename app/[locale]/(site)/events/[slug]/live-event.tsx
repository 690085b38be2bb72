"use client";

import { useEffect, useRef } from "react";
import type { Records } from "@/lib/chart/event-view";
import type { Locale } from "@/lib/format/words";
import { KeptMarkupHolder } from "../../kept-markup-holder";
import { holdFirstTouch } from "./first-touch";

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

/** Gives whether it was taken over: what that needs may not be had just now. */
async function takeOverFrom(
  element: HTMLElement,
  drawn: Omit<LiveEventProps, "markupKey">,
): Promise<boolean> {
  try {
    const { takeOver } = await import("./take-over");
    return await takeOver(element, drawn);
  } catch {
    return false;
  }
}

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
    const stop = () => {
      for (const touch of TOUCHES) element.removeEventListener(touch, start);
    };
    const start = async (touch: Event) => {
      if (!(touch.target instanceof Element && touch.target.closest(CONTROLS))) return;
      stop();
      const first = holdFirstTouch(element);
      const isTaken = await takeOverFrom(element, { slug, locale, records: { revision, at }, asked, now });
      first.release();
      if (isTaken) first.replay();
      else listen();
    };
    const listen = () => {
      for (const touch of TOUCHES) element.addEventListener(touch, start, { passive: true });
    };
    listen();
    return stop;
  }, [slug, locale, revision, at, asked, now]);
  return <KeptMarkupHolder ref={container} markupKey={markupKey} />;
}
