import type { ReactNode } from "react";

type SectionProps = { id: string; title: string; text?: ReactNode; children: ReactNode };

/** A part of a page of the desk, under a heading. */
export function Section({ id, title, text, children }: SectionProps) {
  return (
    <section aria-labelledby={`part-${id}`}>
      <h2 id={`part-${id}`} className="m-0 font-serif text-2xl font-semibold">
        {title}
      </h2>
      {text ? <p className="mt-1 mb-0 max-w-prose text-soft">{text}</p> : null}
      <div className="mt-4">{children}</div>
    </section>
  );
}
