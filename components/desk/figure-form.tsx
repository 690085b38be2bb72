"use client";

import type { DeskChoices } from "./choices";
import { DeskForm, type DeskFormProps } from "./desk-form";
import { FormSelect } from "./fields";
import { FigureFields } from "./figure-fields";
import { AppearanceFields } from "./print-fields";
import { ReportWords } from "./report-words";
import { RetractionFields } from "./retraction-fields";
import { SaveButton, SaveButtons } from "./save-buttons";

type WithChoices = DeskFormProps & { choices: DeskChoices };

/** What a figure says: the form that mends our own record of it. */
export function FigureForm({ choices, ...props }: WithChoices) {
  return (
    <DeskForm {...props}>
      {(form) => (
        <div className="grid gap-8">
          <FigureFields form={form} name="figure" choices={choices} />
          <SaveButton form={form} />
        </div>
      )}
    </DeskForm>
  );
}

/** How one source prints a figure: the form that mends our own record of it. */
export function AppearanceForm(props: DeskFormProps) {
  return (
    <DeskForm {...props}>
      {(form) => (
        <div className="grid gap-8">
          <AppearanceFields form={form} name="appearance" />
          <SaveButton form={form} />
        </div>
      )}
    </DeskForm>
  );
}

/** A further print of a figure, in a source of the event. */
export function NewAppearanceForm({ choices, ...props }: WithChoices) {
  return (
    <DeskForm {...props}>
      {(form) => (
        <div className="grid gap-8">
          <div className="grid gap-4">
            <FormSelect
              form={form}
              name="source"
              options={choices.sources}
              none={form.words.t("desk.form.choose")}
            />
            <AppearanceFields form={form} name="print" />
          </div>
          <SaveButtons form={form} current={props.current} />
        </div>
      )}
    </DeskForm>
  );
}

/** What an act was: the form that mends our own record of it. */
export function RetractionForm({ choices, ...props }: WithChoices) {
  return (
    <DeskForm {...props}>
      {(form) => (
        <div className="grid gap-8">
          <RetractionFields form={form} name="retraction" choices={choices} />
          <ReportWords form={form} sources={choices.sources} />
          <SaveButton form={form} />
        </div>
      )}
    </DeskForm>
  );
}
