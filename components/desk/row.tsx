import type { ReactNode } from "react";
import { Fieldset } from "@/components/ui/fieldset";
import type { FormReader } from "./form-reader";
import { fieldId, rowLabel } from "./labels";
import { AddRow, RemoveRow } from "./row-buttons";

type RowsProps = {
  form: FormReader;
  list: string;
  /** The words on the button that opens one more. */
  add: string;
  /** What a new row begins with. */
  values?: Record<string, string>;
  /** Rows shown where there are none yet. */
  atLeast?: number;
  children: (name: string, index: number) => ReactNode;
};

/** The rows of a list, each with a legend and a way to take it away, and the way to open one more. */
export function Rows({ form, list, add, values, atLeast = 0, children }: RowsProps) {
  const { words } = form;
  const level = list.endsWith("chain") ? "inner-row" : "row";
  const names = Array.from({ length: Math.max(atLeast, form.rows(list)) }, (_, index) => `${list}[${index}]`);
  return (
    <div className={level === "row" ? "grid gap-10" : "grid gap-4"}>
      {names.map((name, index) => {
        const legend = rowLabel(list, index, words);
        return (
          // biome-ignore lint/a11y/noAutofocus: without JavaScript the page comes back from its top, not at the row asked for
          <div key={name} id={fieldId(name)} tabIndex={-1} autoFocus={form.movedTo === name}>
            <Fieldset id={`${fieldId(name)}-row`} level={level} legend={legend} error={form.errors(name)}>
              {children(name, index)}
              <p className="mt-3 mb-0">
                <RemoveRow list={list} index={index} label={legend} words={words} />
              </p>
            </Fieldset>
          </div>
        );
      })}
      <div>
        <AddRow list={list} values={values} focused={form.movedTo === list}>
          {add}
        </AddRow>
      </div>
    </div>
  );
}

type MoreProps = { form: FormReader; label: string; names: string[]; children: ReactNode };

/** Fields that are seldom needed, folded away until something stands in one of them. */
export function More({ form, label, names, children }: MoreProps) {
  return (
    <details open={form.isTouched(names)} className="mt-4">
      <summary className="cursor-pointer font-semibold">{label}</summary>
      <div className="mt-4 grid gap-4">{children}</div>
    </details>
  );
}
