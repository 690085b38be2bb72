import { FIRST_CHOICE } from "@/lib/domain/first-choice";

const INDEX = /\[(\d+)\](?=\.|$)/g;

/** The rows that a field lies in, the outermost first: `figures[0].chain[1].role` lies in two. */
function rowsOf(name: string): string[] {
  return [...name.matchAll(INDEX)].map((found) => name.slice(0, found.index + found[0].length));
}

/** Does this value say nothing: empty, or what the form shows before anything is chosen? */
function isUntouched(name: string, value: FormDataEntryValue): boolean {
  const field = name.slice(name.lastIndexOf(".") + 1);
  if (typeof value !== "string") return value.size === 0;
  if (field === "id" || value.trim() === "") return true;
  return Object.hasOwn(FIRST_CHOICE, field) && FIRST_CHOICE[field as keyof typeof FIRST_CHOICE] === value;
}

/** `figures[3]` as `figures[1]`, when two of the three rows before it go. */
function renumber(row: string, kept: ReadonlySet<string>): string {
  const list = row.slice(0, row.lastIndexOf("["));
  const index = Number(row.slice(list.length + 1, -1));
  const before = Array.from({ length: index }, (_, number) => `${list}[${number}]`);
  return `[${before.filter((other) => kept.has(other)).length}]`;
}

function rename(name: string, kept: ReadonlySet<string>): string {
  return name.replaceAll(INDEX, (found, _digits, offset: number) =>
    renumber(name.slice(0, offset + found.length), kept),
  );
}

/**
 * A form without the rows that nobody touched, the others moved up. It comes before the schema, so that
 * what is refused and what is sent back count the same rows. A row with anything typed in it stays.
 */
export function withoutBlankRows(form: FormData): FormData {
  const fields = [...form.entries()];
  const kept = new Set(
    fields.filter(([name, value]) => !isUntouched(name, value)).flatMap(([name]) => rowsOf(name)),
  );
  const compact = new FormData();
  for (const [name, value] of fields) {
    if (rowsOf(name).every((row) => kept.has(row))) {
      compact.append(rename(name, kept), value);
    }
  }
  return compact;
}
