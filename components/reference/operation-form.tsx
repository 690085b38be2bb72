import { Button } from "@/components/ui/button";
import { SelectField } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import type { Words } from "@/lib/format/words";
import type { ReferenceOperation, ReferenceParameter } from "./reference-types";

type FormProps = { operation: ReferenceOperation; action: string; words: Words };

function Hint({ parameter, words }: { parameter: ReferenceParameter; words: Words }) {
  const { description, type, required, choices, example } = parameter;
  const isToShow = !required && choices === null && example !== "";
  return (
    <>
      <span lang="en">{[description, type ? `(${type})` : ""].filter(Boolean).join(" ")}</span>
      {isToShow ? (
        <>
          {" "}
          {words.t("reference.example")} <code>{example}</code>
        </>
      ) : null}
    </>
  );
}

function ParameterField({
  parameter,
  prefix,
  words,
}: {
  parameter: ReferenceParameter;
  prefix: string;
  words: Words;
}) {
  const { name, required, choices, example } = parameter;
  // Filled in, what may be left out would narrow an answer that nobody asked to be narrowed.
  const defaultValue = required ? example : "";
  const field = {
    ...{ id: `${prefix}-${name}`, name, label: <code>{name}</code>, required, defaultValue },
    hint: <Hint parameter={parameter} words={words} />,
    mark: required ? words.t("reference.required") : undefined,
  };
  if (choices === null) return <TextField {...field} type="text" />;
  return (
    <SelectField
      {...field}
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
