import { AGENT_KINDS } from "@/lib/domain/vocabulary";
import { LISTS } from "./choices";
import { FormSelect, FormText } from "./fields";
import type { FormReader } from "./form-reader";

/** Somebody by name; for a name that is new also what they are and where. */
export function AgentFields({ form, name }: { form: FormReader; name: string }) {
  const { t } = form.words;
  const kinds = AGENT_KINDS.map((kind) => ({ value: kind, label: t(`desk.agentKind.${kind}`) }));
  return (
    <div className="grid items-end gap-4 sm:grid-cols-[2fr_1.4fr_8rem]">
      <FormText form={form} name={`${name}.name`} list={LISTS.agents} />
      <FormSelect form={form} name={`${name}.kind`} options={kinds} none={t("desk.form.known")} />
      <FormText form={form} name={`${name}.country`} list={LISTS.countries} />
    </div>
  );
}
