import type { ReactNode } from "react";
import { classNames } from "./class-names";

/** What ties a control to its label, hint and error; spread it on the control. */
export type ControlProps = {
  id: string;
  required?: boolean;
  "aria-describedby"?: string;
  "aria-invalid"?: true;
};

export type FieldProps = {
  /** The id of the control; its hint and error are `<id>-hint` and `<id>-error`. */
  id: string;
  label: ReactNode;
  /** Said beside the label, such as "(optional)". */
  mark?: ReactNode;
  hint?: ReactNode;
  /** One message or several; nothing when the value is fine. */
  error?: string | string[] | null;
  required?: boolean;
  className?: string;
  children: (control: ControlProps) => ReactNode;
};

/** The messages of an error, as a list without empty ones. */
export function toMessages(error: string | string[] | null | undefined): string[] {
  return [error ?? []].flat().filter((message) => message !== "");
}

/** What a control needs to be announced with its hint and its errors. */
export function toControlProps(field: Pick<FieldProps, "id" | "hint" | "error" | "required">): ControlProps {
  const invalid = toMessages(field.error).length > 0;
  const described = [field.hint ? `${field.id}-hint` : "", invalid ? `${field.id}-error` : ""].filter(
    Boolean,
  );
  return {
    id: field.id,
    ...(field.required ? { required: true } : {}),
    ...(described.length > 0 ? { "aria-describedby": described.join(" ") } : {}),
    ...(invalid ? { "aria-invalid": true } : {}),
  };
}

/** The messages about one control, beside it and not only in a colour. */
export function FieldError({ id, error }: { id: string; error: FieldProps["error"] }) {
  const messages = toMessages(error);
  if (messages.length === 0) return null;
  return (
    <p id={`${id}-error`} className="m-0 mt-1.5 text-sm font-semibold text-error">
      <span aria-hidden="true">▲ </span>
      {messages.join(" ")}
    </p>
  );
}

/** The hint that belongs to one control. */
export function FieldHint({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={`${id}-hint`} className="m-0 mb-1.5 text-sm text-soft">
      {children}
    </p>
  );
}

/** A label, a hint, a control and its error, in that order. */
export function Field({ id, label, mark, hint, error, required, className, children }: FieldProps) {
  return (
    <div className={classNames("max-w-prose", className)}>
      <label htmlFor={id} className="mb-1 block font-semibold">
        {label}
        {mark ? <span className="ml-1.5 text-sm font-normal text-soft">{mark}</span> : null}
      </label>
      {hint ? <FieldHint id={id}>{hint}</FieldHint> : null}
      {children(toControlProps({ id, hint, error, required }))}
      <FieldError id={id} error={error} />
    </div>
  );
}
