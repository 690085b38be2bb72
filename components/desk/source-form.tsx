"use client";

import type { DeskChoices } from "./choices";
import { DeskForm, type DeskFormProps } from "./desk-form";
import { FormProse } from "./fields";
import { FigureFields } from "./figure-fields";
import type { FormReader } from "./form-reader";
import { OwnPrintFields, PrintFields } from "./print-fields";
import { RetractionFields } from "./retraction-fields";
import { Rows } from "./row";
import { nextRowId } from "./row-ids";
import { SaveButtons } from "./save-buttons";
import { Section } from "./section";
import { SourceFields } from "./source-fields";

type PartProps = { form: FormReader; choices: DeskChoices };

function RowId({ form, row }: { form: FormReader; row: string }) {
  return <input type="hidden" name={`${row}.id`} defaultValue={form.value(`${row}.id`)} />;
}

function Figures({ form, choices }: PartProps) {
  const { t } = form.words;
  const values = { id: nextRowId(form.value("form"), form.all) };
  return (
    <Section id="figures" title={t("desk.form.figures")} text={t("desk.form.figuresText")}>
      <Rows form={form} list="figures" add={t("desk.form.addFigure")} values={values}>
        {(row) => (
          <>
            <RowId form={form} row={row} />
            <FigureFields form={form} name={row} choices={choices} />
            <OwnPrintFields form={form} name={row} />
          </>
        )}
      </Rows>
    </Section>
  );
}

function Prints({ form, choices }: PartProps) {
  const { t } = form.words;
  return (
    <Section id="prints" title={t("desk.form.prints")} text={t("desk.form.printsText")}>
      <Rows form={form} list="prints" add={t("desk.form.addPrint")}>
        {(row) => <PrintFields form={form} name={row} choices={choices} />}
      </Rows>
    </Section>
  );
}

/** The figures that an act can be upon: those of the event, and those of this very form. */
function withOwnFigures({ form, choices }: PartProps): DeskChoices {
  const own = Array.from({ length: form.rows("figures") }, (_, index) => ({
    value: form.value(`figures[${index}].id`),
    label: form.words.t("desk.form.ownFigure", { n: index + 1 }),
  }));
  return { ...choices, figures: [...choices.figures, ...own.filter(({ value }) => value !== "")] };
}

function Retractions({ form, choices }: PartProps) {
  const { t } = form.words;
  const values = { id: nextRowId(form.value("form"), form.all) };
  const all = withOwnFigures({ form, choices });
  return (
    <Section id="retractions" title={t("desk.form.acts")} text={t("desk.form.actsText")}>
      <Rows form={form} list="retractions" add={t("desk.form.addAct")} values={values}>
        {(row) => (
          <>
            <RowId form={form} row={row} />
            <RetractionFields form={form} name={row} choices={all} />
            <FormProse form={form} name={`${row}.phrases`} rows={2} className="mt-5" />
          </>
        )}
      </Rows>
    </Section>
  );
}

/** The main form of the desk: a source, what it prints and what it reports, saved as one. */
export function SourceForm({ choices, ...props }: DeskFormProps & { choices: DeskChoices }) {
  return (
    <DeskForm {...props} current="draft">
      {(form) => (
        <div className="grid gap-12">
          <Section
            id="source"
            title={form.words.t("desk.form.source")}
            text={form.words.t("desk.form.sourceText")}
          >
            <SourceFields form={form} choices={choices} />
          </Section>
          <Figures form={form} choices={choices} />
          {choices.figures.length > 0 || form.rows("prints") > 0 ? (
            <Prints form={form} choices={choices} />
          ) : null}
          <Retractions form={form} choices={choices} />
          <SaveButtons form={form} current={props.current} adds />
        </div>
      )}
    </DeskForm>
  );
}
