import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { FieldError, FieldHint, toControlProps } from "./field";

export type FieldsetLevel = "row" | "part" | "inner-row";

type FieldsetProps = {
  id: string;
  legend: ReactNode;
  hint?: ReactNode;
  error?: string[];
  /** A row of the form itself, a part of such a row, or a row within a part. */
  level: FieldsetLevel;
  children: ReactNode;
};

const BOXES: Record<FieldsetLevel, string> = {
  row: "border-t border-ink pt-4",
  part: "pt-2",
  "inner-row": "border-l-2 border-rule pl-4",
};

const LEGENDS: Record<FieldsetLevel, string> = {
  row: "font-serif text-xl font-semibold",
  part: "font-semibold",
  "inner-row": "text-sm text-soft",
};

/** Fields that belong together, under a legend that is the smaller the deeper it lies. */
export function Fieldset({ id, legend, hint, error = [], level, children }: FieldsetProps) {
  return (
    <fieldset
      id={id}
      aria-describedby={toControlProps({ id, hint, error })["aria-describedby"]}
      className={classNames("m-0 min-w-0 border-0 border-solid p-0", BOXES[level])}
    >
      <legend className={classNames("float-left w-full p-0 pb-1", LEGENDS[level])}>{legend}</legend>
      <div className="clear-both">
        {hint ? <FieldHint id={id}>{hint}</FieldHint> : null}
        <FieldError id={id} error={error} />
        {children}
      </div>
    </fieldset>
  );
}
