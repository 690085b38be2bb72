import type { ReactNode } from "react";

type DeskHeadingProps = {
  title: ReactNode;
  /** A line under it. */
  text?: ReactNode;
  /** A link back to what this belongs to. */
  back?: { href: string; label: ReactNode };
};

/** The top of a page of the desk. */
export function DeskHeading({ title, text, back }: DeskHeadingProps) {
  return (
    <header className="pt-8 pb-6">
      {back ? (
        <p className="m-0 mb-2 text-sm">
          <a href={back.href}>← {back.label}</a>
        </p>
      ) : null}
      <h1 className="m-0 font-serif text-[2rem]/tight font-semibold">{title}</h1>
      {text ? <div className="mt-1.5 max-w-prose text-soft">{text}</div> : null}
    </header>
  );
}
