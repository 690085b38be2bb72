import type { ReactNode } from "react";

type MessagePageProps = {
  title: ReactNode;
  children?: ReactNode;
  /** Links or buttons: what to do next. */
  actions?: ReactNode;
};

/** A page that has one thing to say: not found, something went wrong, signed out. Works in client components too. */
export function MessagePage({ title, children, actions }: MessagePageProps) {
  return (
    <div className="py-16 sm:py-24">
      <h1 className="m-0 max-w-[20em] font-serif text-[1.8125rem]/tight font-semibold sm:text-[2.5rem]/tight">
        {title}
      </h1>
      {children ? <div className="mt-3 max-w-prose text-soft">{children}</div> : null}
      {actions ? <div className="mt-6 flex flex-wrap gap-3">{actions}</div> : null}
    </div>
  );
}
