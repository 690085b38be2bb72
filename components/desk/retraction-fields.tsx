import { RETRACTION_KINDS } from "@/lib/domain/vocabulary";
import { AgentFields } from "./agent-fields";
import { type DeskChoices, LISTS } from "./choices";
import { FormChoices, FormProse, FormSelect, FormText, FormTick } from "./fields";
import type { FormReader } from "./form-reader";

type RetractionProps = { form: FormReader; name: string; choices: DeskChoices };

function KindField({ form, name }: Omit<RetractionProps, "choices">) {
  const { t } = form.words;
  const kinds = RETRACTION_KINDS.map((kind) => ({
    value: kind,
    label: t(`desk.actKind.${kind}`),
    hint: t(`desk.actKindHint.${kind}`),
  }));
  return <FormChoices form={form} name={`${name}.kind`} type="radio" options={kinds} />;
}

/** What the act leads to: shown with the kinds that have such a thing (desk.css), or when it is filled in. */
function OutcomeFields({ form, name, choices }: RetractionProps) {
  const { t } = form.words;
  return (
    <>
      <FormSelect
        form={form}
        name={`${name}.replacement`}
        options={choices.figures}
        none={t("desk.form.nothing")}
        className="act-replacement"
      />
      <FormSelect
        form={form}
        name={`${name}.undoes`}
        options={choices.acts}
        none={t("desk.form.nothing")}
        className="act-undoes"
      />
    </>
  );
}

/** An act upon figures: what happened, to which figures, by whom, when and why. */
export function RetractionFields({ form, name, choices }: RetractionProps) {
  return (
    <div className="act-fields grid gap-5">
      <KindField form={form} name={name} />
      <FormChoices
        form={form}
        name={`${name}.figures`}
        type="checkbox"
        options={choices.figures}
        className="act-figures"
      />
      <OutcomeFields form={form} name={name} choices={choices} />
      <FormText form={form} name={`${name}.hop`} list={LISTS.hops} />
      <AgentFields form={form} name={`${name}.by`} />
      <FormTick form={form} name={`${name}.answerable`} />
      <FormText form={form} name={`${name}.statedAt`} />
      <FormProse form={form} name={`${name}.reason`} rows={2} />
      {choices.sources.length > 0 || form.values(`${name}.reports`).length > 0 ? (
        <FormChoices form={form} name={`${name}.reports`} type="checkbox" options={choices.sources} />
      ) : null}
      <FormProse form={form} name={`${name}.note`} rows={2} />
    </div>
  );
}
