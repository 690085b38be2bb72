import type { InputHTMLAttributes } from "react";
import { classNames } from "./class-names";
import { FieldError, FieldHint, type FieldProps, toControlProps } from "./field";

type CheckboxFieldProps = Omit<FieldProps, "children" | "mark"> &
  Omit<InputHTMLAttributes<HTMLInputElement>, "id" | "className" | "type"> & {
    /** `radio` for one of several under one name. */
    type?: "checkbox" | "radio";
  };

/** A tick box (or radio button) with its label beside it; the whole line is the target. */
export function CheckboxField(props: CheckboxFieldProps) {
  const { id, label, hint, error, required, className, type = "checkbox", ...rest } = props;
  return (
    <div className={classNames("max-w-prose", className)}>
      <label htmlFor={id} className="flex min-h-8 cursor-pointer items-start gap-2.5 py-1">
        <input
          {...rest}
          {...toControlProps({ id, hint, error, required })}
          type={type}
          className="mt-0.5 size-5 shrink-0 accent-accent"
        />
        <span>{label}</span>
      </label>
      <div className="pl-[1.875rem]">
        {hint ? <FieldHint id={id}>{hint}</FieldHint> : null}
        <FieldError id={id} error={error} />
      </div>
    </div>
  );
}
