"use client";

import type { SelectOption } from "@/components/ui/select";
import { AGENT_KINDS } from "@/lib/domain/vocabulary";
import { AgentFields } from "./agent-fields";
import { DeskForm, type DeskFormProps } from "./desk-form";
import { FormProse, FormSelect, FormText, FormTick } from "./fields";
import type { FormReader } from "./form-reader";
import { SaveButton } from "./save-buttons";

type AgentFormFieldsProps = { form: FormReader; countries: SelectOption[] };

function AgentFormFields({ form, countries }: AgentFormFieldsProps) {
  const { t } = form.words;
  const kinds = AGENT_KINDS.map((kind) => ({ value: kind, label: t(`desk.agentKind.${kind}`) }));
  return (
    <div className="grid gap-5">
      <FormText form={form} name="name" required />
      <FormSelect form={form} name="kind" options={kinds} none={t("desk.form.choose")} required />
      <FormSelect form={form} name="country" options={countries} none={t("desk.form.nothing")} />
      <FormProse form={form} name="aliases" rows={3} />
      <AgentFields form={form} name="memberOf" />
      <FormTick form={form} name="vague" />
    </div>
  );
}

/** Who somebody is: the form that mends our own record of them. */
export function AgentForm({ countries, ...props }: DeskFormProps & { countries: SelectOption[] }) {
  return (
    <DeskForm {...props}>
      {(form) => (
        <div className="grid gap-8">
          <AgentFormFields form={form} countries={countries} />
          <SaveButton form={form} />
        </div>
      )}
    </DeskForm>
  );
}
