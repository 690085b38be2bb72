import type { ReactNode } from "react";

/** One term and what there is to say of it, inside a `dl`; nothing when there is nothing to say. */
export function Fact({ term, children }: { term: string; children: ReactNode }) {
  if (children === null || children === undefined || children === "") return null;
  return (
    <div className="grid gap-x-4 border-b border-rule py-2 sm:grid-cols-[10rem_1fr]">
      <dt className="text-sm/6 text-soft">{term}</dt>
      <dd className="m-0 min-w-0">{children}</dd>
    </div>
  );
}

/** A part of a page, with its heading; `id` is also what links lead to. */
export function PageSection({ id, title, children }: { id: string; title: ReactNode; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="section">
      <h2 id={`${id}-title`} className="section-title">
        {title}
      </h2>
      {children}
    </section>
  );
}
