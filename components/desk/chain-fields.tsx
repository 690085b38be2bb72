import { Fieldset } from "@/components/ui/fieldset";
import { FIRST_CHOICE } from "@/lib/domain/first-choice";
import { HOP_ROLES } from "@/lib/domain/vocabulary";
import { AgentFields } from "./agent-fields";
import { FormSelect, FormTick } from "./fields";
import type { FormReader } from "./form-reader";
import { fieldId } from "./labels";
import { Rows } from "./row";

/** One link of an attribution chain. */
function HopFields({ form, name }: { form: FormReader; name: string }) {
  const { t } = form.words;
  const roles = HOP_ROLES.map((role) => ({ value: role, label: t(`desk.role.${role}`) }));
  return (
    <div className="grid gap-4">
      <AgentFields form={form} name={`${name}.agent`} />
      <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
        <FormSelect form={form} name={`${name}.role`} options={roles} first={FIRST_CHOICE.role} />
        <FormTick form={form} name={`${name}.secondHand`} />
      </div>
    </div>
  );
}

type ChainFieldsProps = { form: FormReader; name: string; legend: string; hint: string; atLeast?: number };

/** Who said it, from whoever passed it on to where it comes from. */
export function ChainFields({ form, name, legend, hint, atLeast }: ChainFieldsProps) {
  return (
    <Fieldset id={fieldId(name)} level="part" legend={legend} hint={hint} error={form.errors(name)}>
      <Rows form={form} list={name} add={form.words.t("desk.form.addHop")} atLeast={atLeast}>
        {(hop) => <HopFields form={form} name={hop} />}
      </Rows>
    </Fieldset>
  );
}
