import type { TextareaHTMLAttributes } from "react";
import { classNames } from "./class-names";
import { CONTROL_CLASS } from "./control";
import { Field, type FieldProps } from "./field";

/** A text area without a label of its own: put it in a `Field`. */
export function Textarea({ className, rows = 4, ...rest }: TextareaHTMLAttributes<HTMLTextAreaElement>) {
  return (
    <textarea {...rest} rows={rows} className={classNames(CONTROL_CLASS, "leading-relaxed", className)} />
  );
}

type TextareaFieldProps = Omit<FieldProps, "children" | "className"> &
  Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "id" | "className"> & {
    className?: string;
    inputClassName?: string;
  };

/** A labelled text area. */
export function TextareaField(props: TextareaFieldProps) {
  const { id, label, mark, hint, error, required, className, inputClassName, ...rest } = props;
  return (
    <Field {...{ id, label, mark, hint, error, required, className }}>
      {(control) => <Textarea {...rest} {...control} className={inputClassName} />}
    </Field>
  );
}
