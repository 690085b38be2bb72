import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { FieldError, FieldHint, type FieldProps, toControlProps } from "./field";

type FieldsetProps = {
  id: string;
  legend: ReactNode;
  hint?: ReactNode;
  error?: FieldProps["error"];
  className?: string;
  children: ReactNode;
};

/** Controls that answer one question together, with a legend that asks it. */
export function Fieldset({ id, legend, hint, error, className, children }: FieldsetProps) {
  return (
    <fieldset
      id={id}
      aria-describedby={toControlProps({ id, hint, error })["aria-describedby"]}
      className={classNames("m-0 min-w-0 border-0 border-t border-solid border-rule p-0 pt-4", className)}
    >
      <legend className="float-left w-full pb-2 font-serif text-xl font-semibold">{legend}</legend>
      <div className="clear-both">
        {hint ? <FieldHint id={id}>{hint}</FieldHint> : null}
        <FieldError id={id} error={error} />
        {children}
      </div>
    </fieldset>
  );
}
