"use client";

import { useEffect } from "react";
import { enableButtons } from "./enable-buttons";

/** Lets the buttons of a page be pressed; nothing of its own is seen. */
export function CopyButtons() {
  useEffect(() => enableButtons(document), []);
  return null;
}
