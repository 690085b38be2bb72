import type { ReactNode } from "react";

type EmptyStateProps = {
  title: ReactNode;
  /** Why there is nothing, and what would change that. */
  children?: ReactNode;
  /** A link or a button. */
  action?: ReactNode;
};

/** What stands where a list or a chart would be, when there is nothing to show. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="border-y border-rule py-10">
      <p className="m-0 font-serif text-xl font-semibold">{title}</p>
      {children ? <div className="mt-1.5 max-w-prose text-soft">{children}</div> : null}
      {action ? <div className="mt-4">{action}</div> : null}
    </div>
  );
}
