import type { ReactNode } from "react";

type CarriedFormProps = {
  id: string;
  /** The view that the form chooses within: all that it does not ask for itself is carried along. */
  address: string;
  className?: string;
  children: ReactNode;
};

/** A form that leads to another view of the page, without a script: all other choices are hidden fields. */
export function CarriedForm({ id, address, className, children }: CarriedFormProps) {
  const url = new URL(address, "http://localhost");
  return (
    <form id={id} action={url.pathname} method="get" className={className}>
      {[...url.searchParams].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  );
}
