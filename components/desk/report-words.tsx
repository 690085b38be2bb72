import type { SelectOption } from "@/components/ui/select";
import { FormProse } from "./fields";
import type { FormReader } from "./form-reader";

/** The words of each source that reports an act, as far as it did when the form was made. */
export function ReportWords({ form, sources }: { form: FormReader; sources: SelectOption[] }) {
  const list = "retraction.words";
  const rows = Array.from({ length: form.rows(list) }, (_, index) => `${list}[${index}]`);
  const titleOf = (id: string) => sources.find(({ value }) => value === id)?.label ?? id;
  return (
    <>
      {rows.map((row) => (
        <div key={row}>
          <input type="hidden" name={`${row}.source`} defaultValue={form.value(`${row}.source`)} />
          <p className="m-0 mb-1 text-soft">{titleOf(form.value(`${row}.source`))}</p>
          <FormProse form={form} name={`${row}.phrases`} rows={2} />
        </div>
      ))}
    </>
  );
}
