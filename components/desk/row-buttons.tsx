import { Button } from "@/components/ui/button";
import type { Words } from "@/lib/format/words";
import { fieldId } from "./labels";

/** The field by which a button asks for a row more or less; the server understands it too. */
export const INTENT = "__intent__";

type AddRowProps = {
  list: string;
  children: string;
  /** What the row begins with. */
  values?: Record<string, string>;
  /** Was a row just taken away, so that the keyboard goes on from here? */
  focused: boolean;
};

/** Opens one more row at the end of a list. Keeps everything typed. */
export function AddRow({ list, children, values, focused }: AddRowProps) {
  const intent = { type: "insert", payload: { name: list, defaultValue: values } };
  return (
    <Button
      id={`${fieldId(list)}-add`}
      variant="secondary"
      className="min-h-9 px-3 text-sm"
      name={INTENT}
      value={JSON.stringify(intent)}
      autoFocus={focused}
    >
      {children}
    </Button>
  );
}

type RemoveRowProps = { list: string; index: number; label: string; words: Words };

/** Takes one row away, with what was typed in it. */
export function RemoveRow({ list, index, label, words }: RemoveRowProps) {
  const intent = { type: "remove", payload: { name: list, index } };
  return (
    <Button
      variant="quiet"
      name={INTENT}
      value={JSON.stringify(intent)}
      className="-ml-4 min-h-8 text-sm font-normal"
    >
      {words.t("desk.form.remove", { row: label })}
    </Button>
  );
}
