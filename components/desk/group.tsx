import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { FieldError, FieldHint, toControlProps } from "@/components/ui/field";

export type GroupLevel = "row" | "part" | "inner-row";

type GroupProps = {
  id: string;
  legend: ReactNode;
  hint?: ReactNode;
  error?: string[];
  /** A row of the form itself, a part of such a row, or a row within a part. */
  level: GroupLevel;
  children: ReactNode;
};

const BOXES: Record<GroupLevel, string> = {
  row: "border-t border-ink pt-4",
  part: "pt-2",
  "inner-row": "border-l-2 border-rule pl-4",
};

const LEGENDS: Record<GroupLevel, string> = {
  row: "font-serif text-xl font-semibold",
  part: "font-semibold",
  "inner-row": "text-sm text-soft",
};

/** Fields that belong together, under a legend that is the smaller the deeper it lies. */
export function Group({ id, legend, hint, error = [], level, children }: GroupProps) {
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
