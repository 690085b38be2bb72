import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from "react";
import { classNames } from "./class-names";

export type ButtonVariant = "primary" | "secondary" | "quiet";

const SHARED =
  "button inline-flex min-h-10 items-center justify-center gap-2 rounded-sm border px-4 text-[0.9375rem] font-semibold " +
  "no-underline disabled:cursor-not-allowed disabled:opacity-60";

const VARIANTS: Record<ButtonVariant, string> = {
  primary: "border-ink bg-ink text-paper hover:bg-accent hover:border-accent",
  secondary: "border-edge bg-paper text-ink hover:border-ink",
  quiet: "border-transparent bg-transparent text-ink underline underline-offset-4 hover:text-accent",
};

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & { variant?: ButtonVariant };

/** A button; `type="submit"` unless told otherwise, as in plain HTML. */
export function Button({ variant = "primary", type = "submit", className, ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={classNames(SHARED, VARIANTS[variant], className)} />;
}

type ButtonLinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & { href: string; variant?: ButtonVariant };

/** A link that looks like a button: for going somewhere, never for changing something. */
export function ButtonLink({ variant = "secondary", className, children, ...rest }: ButtonLinkProps) {
  return (
    <a {...rest} className={classNames(SHARED, VARIANTS[variant], className)}>
      {children}
    </a>
  );
}
