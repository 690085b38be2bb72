import type { ReactNode } from "react";

/** What is too long to be read at once: closed until it is opened, or a link leads into it. */
export function Folded({ summary, children }: { summary: ReactNode; children: ReactNode }) {
  return (
    <details className="mt-3">
      <summary className="inline-flex min-h-6 cursor-pointer items-center text-sm text-soft">
        {summary}
      </summary>
      {children}
    </details>
  );
}
