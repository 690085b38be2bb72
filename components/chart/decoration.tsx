import type { ReactNode } from "react";

/** A part of the drawing that is not read out, because the description and the links say it in words. */
export function Decoration({ children }: { children: ReactNode }) {
  // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing inside can be focused; the rule takes SVG groups for controls
  return <g aria-hidden="true">{children}</g>;
}
