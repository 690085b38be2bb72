import { FIRST_CHOICE } from "@/lib/domain/first-choice";
import { BASES, METHODS, PLACE_KINDS } from "@/lib/domain/vocabulary";
import { ChainFields } from "./chain-fields";
import type { DeskChoices } from "./choices";
import { FormProse, FormSelect, FormText } from "./fields";
import type { FormReader } from "./form-reader";
import { QuantityFields } from "./quantity-fields";
import { More } from "./row";

type FigureFieldsProps = { form: FormReader; name: string; choices: DeskChoices };

function ScopeFields({ form, name, choices }: FigureFieldsProps) {
  const { t } = form.words;
  return (
    <div className="grid items-end gap-4 sm:grid-cols-3">
      <FormSelect
        form={form}
        name={`${name}.metric`}
        options={choices.metrics}
        none={t("desk.form.choose")}
      />
      <FormSelect
        form={form}
        name={`${name}.population`}
        options={choices.populations}
        first={FIRST_CHOICE.population}
      />
      <FormSelect
        form={form}
        name={`${name}.place`}
        options={choices.places}
        none={t("desk.form.wholeEvent")}
      />
    </div>
  );
}

function NewPlaceFields({ form, name, choices }: FigureFieldsProps) {
  const { t } = form.words;
  const kinds = PLACE_KINDS.map((kind) => ({ value: kind, label: t(`desk.placeKind.${kind}`) }));
  return (
    <div className="grid items-end gap-4 sm:grid-cols-3">
      <FormText form={form} name={`${name}.newPlace.name`} />
      <FormSelect form={form} name={`${name}.newPlace.kind`} options={kinds} none={t("desk.form.choose")} />
      <FormSelect
        form={form}
        name={`${name}.newPlace.within`}
        options={choices.places}
        none={t("desk.form.nothing")}
      />
    </div>
  );
}

function MeaningFields({ form, name }: Omit<FigureFieldsProps, "choices">) {
  const { t } = form.words;
  const bases = [...BASES].reverse().map((value) => ({ value, label: t(`desk.basis.${value}`) }));
  const methods = METHODS.map((value) => ({ value, label: t(`desk.method.${value}`) }));
  return (
    <>
      <div className="grid items-end gap-4 sm:grid-cols-3">
        <FormSelect form={form} name={`${name}.basis`} options={bases} first={FIRST_CHOICE.basis} />
        <FormText form={form} name={`${name}.period`} />
        <FormSelect form={form} name={`${name}.method`} options={methods} first={FIRST_CHOICE.method} />
      </div>
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <FormProse form={form} name={`${name}.includes`} rows={2} />
        <FormProse form={form} name={`${name}.excludes`} rows={2} />
      </div>
      <FormProse form={form} name={`${name}.note`} rows={2} />
    </>
  );
}

const MEANING = ["newPlace", "period", "includes", "excludes", "note"];

/** What a figure says: what and who is counted, how many, who said so and when. */
export function FigureFields({ form, name, choices }: FigureFieldsProps) {
  const { t } = form.words;
  const isSettled =
    ![FIRST_CHOICE.basis, ""].includes(form.value(`${name}.basis`)) ||
    ![FIRST_CHOICE.method, ""].includes(form.value(`${name}.method`));
  const names = [...MEANING, ...(isSettled ? ["basis", "method"] : [])].map((field) => `${name}.${field}`);
  return (
    <div className="grid gap-4">
      <ScopeFields form={form} name={name} choices={choices} />
      <QuantityFields form={form} name={`${name}.quantity`} />
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <FormText form={form} name={`${name}.statedAt`} />
        <FormText form={form} name={`${name}.asOf`} />
      </div>
      <ChainFields
        form={form}
        name={`${name}.chain`}
        legend={t("desk.form.chain")}
        hint={t("desk.form.chainHint")}
        atLeast={1}
      />
      <More form={form} label={t("desk.form.moreFigure")} names={names}>
        <NewPlaceFields form={form} name={name} choices={choices} />
        <MeaningFields form={form} name={name} />
      </More>
    </div>
  );
}
