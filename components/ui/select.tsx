import type { SelectHTMLAttributes } from "react";
import { classNames } from "./class-names";
import { CONTROL_CLASS } from "./control";
import { Field, type FieldProps } from "./field";

export type SelectOption = { value: string; label: string; disabled?: boolean };
export type SelectGroup = { label: string; options: SelectOption[] };

type SelectProps = Omit<SelectHTMLAttributes<HTMLSelectElement>, "children"> & {
  options: (SelectOption | SelectGroup)[];
  /** The label of the empty choice; without it there is none. */
  placeholder?: string;
};

function Option({ value, label, disabled }: SelectOption) {
  return (
    <option value={value} disabled={disabled}>
      {label}
    </option>
  );
}

/** A native select without a label of its own: put it in a `Field`. */
export function Select({ options, placeholder, className, ...rest }: SelectProps) {
  return (
    <select {...rest} className={classNames(CONTROL_CLASS, "min-h-10", className)}>
      {placeholder === undefined ? null : <option value="">{placeholder}</option>}
      {options.map((option) =>
        "options" in option ? (
          <optgroup key={option.label} label={option.label}>
            {option.options.map((inner) => (
              <Option key={inner.value} {...inner} />
            ))}
          </optgroup>
        ) : (
          <Option key={option.value} {...option} />
        ),
      )}
    </select>
  );
}

type SelectFieldProps = Omit<FieldProps, "children" | "className"> &
  Omit<SelectProps, "id" | "className"> & { className?: string; inputClassName?: string };

/** A labelled native select. */
export function SelectField(props: SelectFieldProps) {
  const { id, label, mark, hint, error, required, className, inputClassName, ...rest } = props;
  return (
    <Field {...{ id, label, mark, hint, error, required, className }}>
      {(control) => <Select {...rest} {...control} className={inputClassName} />}
    </Field>
  );
}
