import type { InputHTMLAttributes } from "react";
import { classNames } from "./class-names";
import { CONTROL_CLASS } from "./control";
import { Field, type FieldProps } from "./field";

/** An input without a label of its own: put it in a `Field`. */
export function Input({ className, ...rest }: InputHTMLAttributes<HTMLInputElement>) {
  return <input {...rest} className={classNames(CONTROL_CLASS, "min-h-10", className)} />;
}

type TextFieldProps = Omit<FieldProps, "children" | "className"> &
  Omit<InputHTMLAttributes<HTMLInputElement>, "id" | "className"> & {
    className?: string;
    inputClassName?: string;
  };

/** A labelled one-line input of any type: text, email, url, number, date, password. */
export function TextField(props: TextFieldProps) {
  const { id, label, mark, hint, error, required, className, inputClassName, ...rest } = props;
  return (
    <Field {...{ id, label, mark, hint, error, required, className }}>
      {(control) => <Input {...rest} {...control} className={inputClassName} />}
    </Field>
  );
}
