import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import type { Words } from "@/lib/format/words";
import type { ReferenceOperation, ReferenceParameter } from "./reference-types";

type FormProps = { operation: ReferenceOperation; action: string; words: Words };

function ParameterField({
  parameter,
  prefix,
  words,
}: {
  parameter: ReferenceParameter;
  prefix: string;
  words: Words;
}) {
  const { name, description, required, choices, type, example } = parameter;
  const field = {
    ...{ id: `${prefix}-${name}`, name, label: <code>{name}</code>, required },
    hint: <span lang="en">{[description, type ? `(${type})` : ""].filter(Boolean).join(" ")}</span>,
    mark: required ? words.t("reference.required") : undefined,
  };
  if (choices === null) return <TextField {...field} type="text" defaultValue={example} />;
  return (
    <SelectField
      {...field}
      defaultValue={example}
      placeholder={words.t("reference.any")}
      options={choices.map((value) => ({ value, label: value }))}
    />
  );
}

/** A form that asks for what is filled in; the answer is shown as it is sent. */
export function OperationForm({ operation, action, words }: FormProps) {
  const { id, parameters } = operation;
  return (
    <form method="get" action={action} className="mt-4 max-w-prose">
      <input type="hidden" name="operation" value={id} />
      <div className="grid gap-4 sm:grid-cols-2">
        {parameters.map((parameter) => (
          <ParameterField key={parameter.name} {...{ parameter, words }} prefix={id} />
        ))}
      </div>
      <Button type="submit" className="mt-4">
        {words.t("reference.try")} <span className="sr-only">{id}</span>
      </Button>
    </form>
  );
}
