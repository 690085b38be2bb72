"use client";

import { useEffect, useRef } from "react";
import { enableButtons } from "@/components/permalink/enable-buttons";
import { keptMarkup } from "@/lib/loaders/kept-markup";

/** A shared view's page as it was drawn on the server, sent once; `markupKey`: of `keepMarkup`. */
export function LivePermalink({ markupKey }: { markupKey: string }) {
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => (container.current ? enableButtons(container.current) : undefined), []);
  return (
    <div
      ref={container}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by React from our components, never typed by anyone
      dangerouslySetInnerHTML={{ __html: keptMarkup(markupKey) }}
    />
  );
}
