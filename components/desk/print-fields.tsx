import { FIRST_CHOICE } from "@/lib/domain/first-choice";
import { RELATIONS } from "@/lib/domain/vocabulary";
import { AgentFields } from "./agent-fields";
import { ChainFields } from "./chain-fields";
import type { DeskChoices } from "./choices";
import { FormProse, FormSelect, FormTick } from "./fields";
import type { FormReader } from "./form-reader";
import { QuantityFields } from "./quantity-fields";
import { More } from "./row";

type PrintProps = { form: FormReader; name: string };

function RelationField({ form, name }: PrintProps) {
  const relations = RELATIONS.map((value) => ({ value, label: form.words.t(`desk.relation.${value}`) }));
  return (
    <FormSelect form={form} name={`${name}.relation`} options={relations} first={FIRST_CHOICE.relation} />
  );
}

/** How the source of the form prints a figure that is new. */
export function OwnPrintFields({ form, name }: PrintProps) {
  const { t } = form.words;
  const isUsual = [FIRST_CHOICE.relation, ""].includes(form.value(`${name}.relation`));
  const names = [`${name}.via`, ...(isUsual ? [] : [`${name}.relation`])];
  return (
    <div className="mt-4 grid gap-4">
      <FormProse form={form} name={`${name}.phrases`} rows={2} />
      <More form={form} label={t("desk.form.morePrint")} names={names}>
        <AgentFields form={form} name={`${name}.via`} />
        <RelationField form={form} name={name} />
      </More>
    </div>
  );
}

/** Everything about one print: the words, where it was taken from, and where it differs from the figure. */
export function AppearanceFields({ form, name }: PrintProps) {
  const { t } = form.words;
  const names = ["quantity", "citesNobody", "chain", "note"].map((field) => `${name}.${field}`);
  return (
    <div className="grid gap-4">
      <FormProse form={form} name={`${name}.phrases`} rows={2} />
      <AgentFields form={form} name={`${name}.via`} />
      <RelationField form={form} name={name} />
      <More form={form} label={t("desk.form.differs")} names={names}>
        <p className="m-0 text-sm text-soft">{t("desk.form.otherQuantity")}</p>
        <QuantityFields form={form} name={`${name}.quantity`} />
        <FormTick form={form} name={`${name}.citesNobody`} />
        <ChainFields
          form={form}
          name={`${name}.chain`}
          legend={t("desk.form.printedChain")}
          hint={t("desk.form.printedChainHint")}
        />
        <FormProse form={form} name={`${name}.note`} rows={2} />
      </More>
    </div>
  );
}

/** A print of a figure that is known already. */
export function PrintFields({ form, name, choices }: PrintProps & { choices: DeskChoices }) {
  return (
    <div className="grid gap-4">
      <FormSelect
        form={form}
        name={`${name}.figure`}
        options={choices.figures}
        none={form.words.t("desk.form.choose")}
      />
      <AppearanceFields form={form} name={name} />
    </div>
  );
}
