"use client";

import type { RefObject } from "react";
import { keptMarkup } from "@/lib/loaders/kept-markup";

type KeptMarkupHolderProps = { markupKey: string; ref: RefObject<HTMLDivElement | null> };

/** What `keepMarkup` drew under a key, as it was drawn on the server: the browser finds it in the page and leaves it. */
export function KeptMarkupHolder({ markupKey, ref }: KeptMarkupHolderProps) {
  return (
    <div
      ref={ref}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by React from our components, never typed by anyone
      dangerouslySetInnerHTML={{ __html: keptMarkup(markupKey) }}
    />
  );
}
