"use client";

import { useEffect, useRef } from "react";
import { enableButtons } from "@/components/permalink/enable-buttons";
import { KeptMarkupHolder } from "../../kept-markup-holder";

/** A shared view's page as it was drawn on the server, sent once; `markupKey`: of `keepMarkup`. */
export function LivePermalink({ markupKey }: { markupKey: string }) {
  const container = useRef<HTMLDivElement>(null);
  useEffect(() => (container.current ? enableButtons(container.current) : undefined), []);
  return <KeptMarkupHolder ref={container} markupKey={markupKey} />;
}
