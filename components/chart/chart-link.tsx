import type { ReactNode } from "react";

/** A part of the drawing that leads somewhere; in a picture, which has no links, it is only grouped. */
export function ChartLink({ href, children }: { href: string | null; children: ReactNode }) {
  if (href === null) return <g>{children}</g>;
  return (
    <a href={href} className="chart-link">
      {children}
    </a>
  );
}
