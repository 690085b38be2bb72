import { CheckboxField } from "@/components/ui/checkbox";
import { Fieldset } from "@/components/ui/fieldset";
import { SelectField, type SelectOption } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { TextareaField } from "@/components/ui/textarea";
import type { FormReader } from "./form-reader";
import { fieldId, hintOf, labelOf } from "./labels";

type Named = { form: FormReader; name: string; className?: string };

/** Everything about a field that follows from its name. */
function about({ form, name, className }: Named) {
  const { words } = form;
  const error = form.errors(name);
  return {
    id: fieldId(name),
    name,
    label: labelOf(name, words),
    hint: hintOf(name, words),
    error,
    className,
  };
}

type FormTextProps = Named & { list?: string; type?: "text" | "url"; numeric?: boolean; required?: boolean };

/** One line of text. `list`: the id of the datalist that it suggests from. */
export function FormText({ list, type, numeric, required, ...named }: FormTextProps) {
  return (
    <TextField
      {...about(named)}
      type={type}
      list={list}
      inputMode={numeric ? "numeric" : undefined}
      required={required}
      autoComplete="off"
      placeholder=" "
      defaultValue={named.form.value(named.name)}
    />
  );
}

/** Several lines of text. */
export function FormProse({ rows, required, ...named }: Named & { rows?: number; required?: boolean }) {
  const value = named.form.value(named.name);
  return <TextareaField {...about(named)} rows={rows} required={required} defaultValue={value} />;
}

type FormSelectProps = Named & {
  required?: boolean;
  options: SelectOption[];
  /** The label of choosing nothing; without it something is always chosen. */
  none?: string;
  /** What is chosen before anything is. */
  first?: string;
};

/** One of a list. What was chosen stays even where the list no longer offers it. */
export function FormSelect({ options, none, first = "", required, ...named }: FormSelectProps) {
  const value = named.form.value(named.name) || first;
  const isOffered = value === "" || options.some((option) => option.value === value);
  return (
    <SelectField
      // A form that is sent without leaving the page is reset, and a select then forgets what React chose.
      key={value}
      {...about(named)}
      required={required}
      placeholder={none}
      options={isOffered ? options : [...options, { value, label: value }]}
      defaultValue={value}
    />
  );
}

/** Yes or no; nothing ticked is no. */
export function FormTick(named: Named) {
  return <CheckboxField {...about(named)} defaultChecked={named.form.value(named.name) === "on"} />;
}

type FormChoicesProps = Named & { options: (SelectOption & { hint?: string })[]; type: "checkbox" | "radio" };

/** Any number of a list, or one of few that need an explanation each. */
export function FormChoices({ options, type, ...named }: FormChoicesProps) {
  const { id, name, label, hint, error, className } = about(named);
  const chosen = named.form.values(name);
  const gone = chosen.filter((value) => !options.some((option) => option.value === value));
  return (
    <div className={className}>
      <Fieldset id={id} level="part" legend={label} hint={hint} error={error}>
        {[...options, ...gone.map((value) => ({ value, label: value, hint: undefined }))].map((option) => (
          <CheckboxField
            key={option.value}
            id={`${id}-${option.value}`}
            type={type}
            name={name}
            value={option.value}
            label={option.label}
            hint={option.hint}
            defaultChecked={chosen.includes(option.value)}
          />
        ))}
      </Fieldset>
    </div>
  );
}
