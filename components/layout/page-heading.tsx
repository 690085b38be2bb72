import type { ReactNode } from "react";

/** A page's name and what it is for. */
export function PageHeading({ title, lede }: { title: ReactNode; lede?: ReactNode }) {
  return (
    <header className="pt-9 pb-7">
      <h1 className="m-0 max-w-[20em] font-serif text-[1.8125rem]/tight font-semibold tracking-tight sm:text-[2.5rem]/tight">
        {title}
      </h1>
      {lede ? <p className="mt-2.5 mb-0 max-w-[44em] text-soft">{lede}</p> : null}
    </header>
  );
}
