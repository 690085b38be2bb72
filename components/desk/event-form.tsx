"use client";

import type { SelectOption } from "@/components/ui/select";
import { LISTS } from "./choices";
import { DeskForm, type DeskFormProps } from "./desk-form";
import { FormProse, FormSelect, FormText } from "./fields";
import type { FormReader } from "./form-reader";
import { SaveButtons } from "./save-buttons";

type EventFieldsProps = { form: FormReader; countries: SelectOption[] };

function EventFields({ form, countries }: EventFieldsProps) {
  return (
    <div className="grid gap-5">
      <FormText form={form} name="title" required />
      <FormText form={form} name="slug" />
      <FormProse form={form} name="summary" rows={4} required />
      <FormText form={form} name="language" list={LISTS.languages} required />
      <div className="grid max-w-prose items-end gap-4 sm:grid-cols-2">
        <FormText form={form} name="start" required />
        <FormText form={form} name="end" />
      </div>
      <FormText form={form} name="zone" list={LISTS.zones} required />
      <FormSelect
        form={form}
        name="country"
        options={countries}
        none={form.words.t("desk.form.choose")}
        required
      />
      <FormText form={form} name="place" />
    </div>
  );
}

/** What is counted where: the form of an event, new or known. */
export function EventForm({ countries, ...props }: DeskFormProps & { countries: SelectOption[] }) {
  return (
    <DeskForm {...props}>
      {(form) => (
        <div className="grid gap-8">
          <EventFields form={form} countries={countries} />
          <SaveButtons form={form} current={props.current} />
        </div>
      )}
    </DeskForm>
  );
}
