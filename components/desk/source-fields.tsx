import { AgentFields } from "./agent-fields";
import { type DeskChoices, LISTS } from "./choices";
import { FormProse, FormSelect, FormText } from "./fields";
import type { FormReader } from "./form-reader";
import { More } from "./row";

type SourceFieldsProps = { form: FormReader; choices: DeskChoices };

const SELDOM = ["archivedUrl", "byline", "zone", "retrievedAt", "copyOf", "note"];

function SeldomFields({ form, choices }: SourceFieldsProps) {
  return (
    <>
      <FormText form={form} name="source.archivedUrl" type="url" />
      <FormText form={form} name="source.byline" />
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <FormText form={form} name="source.zone" list={LISTS.zones} />
        <FormText form={form} name="source.retrievedAt" />
      </div>
      <FormSelect
        form={form}
        name="source.copyOf"
        options={choices.sources}
        none={form.words.t("desk.form.nothing")}
      />
      <FormProse form={form} name="source.note" rows={2} />
    </>
  );
}

/** One published item. Everything may be left out. */
export function SourceFields({ form, choices }: SourceFieldsProps) {
  const names = SELDOM.map((field) => `source.${field}`);
  return (
    <div className="grid gap-4">
      <FormText form={form} name="source.title" />
      <FormText form={form} name="source.url" type="url" />
      <AgentFields form={form} name="source.publisher" />
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <FormText form={form} name="source.publishedAt" />
        <FormText form={form} name="source.language" list={LISTS.languages} />
      </div>
      <FormProse form={form} name="source.text" rows={6} />
      <More form={form} label={form.words.t("desk.form.moreSource")} names={names}>
        <SeldomFields form={form} choices={choices} />
      </More>
    </div>
  );
}
