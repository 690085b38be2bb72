import type { SubmissionResult } from "@conform-to/react";
import type { Problem } from "@/lib/domain/problem";
import type { Words } from "@/lib/format/words";

/** What a form of the desk gets back from its action; undefined before the first try. */
export type DeskFormState = (SubmissionResult<string[]> & { problems?: Problem[] }) | undefined;

export type DeskFormAction = (state: DeskFormState, form: FormData) => Promise<DeskFormState>;

/** Values as fields hold them: text, lists of it, and rows and groups of fields. */
export type FormValues = { [field: string]: FormValue };
export type FormValue = string | undefined | FormValue[] | FormValues;

/** A form as its fields see it: what stands in each, and what is wrong with it. */
export type FormReader = {
  words: Words;
  /** What was typed or chosen; "" for nothing. */
  value: (name: string) => string;
  /** All that is ticked under one name. */
  values: (name: string) => string[];
  /** How many rows a list has. */
  rows: (name: string) => number;
  errors: (name: string) => string[];
  /** Does anything stand in these fields, or is anything wrong with them? */
  isTouched: (names: string[]) => boolean;
  /** Everything that stands in the form. */
  all: unknown;
  /** The row that was just opened, or the list from which one was just taken. */
  movedTo: string | null;
  /** Every message with the name of its field, in the order of the form; `""`: the form as a whole. */
  problems: [name: string, messages: string[]][];
};

const RENAMED: [RegExp, string][] = [
  [/^appearances\[/, "prints["],
  [/\.$/, ""],
  [/^(figures\[\d+\])\.appearance\./, "$1."],
  [/\bpassages(\[\d+\].*)?$/, "phrases"],
  [/\.(phrases|includes|excludes|figures|reports)\[\d+\].*$/, ".$1"],
  [/^aliases\[\d+\]$/, "aliases"],
  [/(^|\.)(publisher|via|by|agent|memberOf)$/, "$1$2.name"],
];

/** The name of the field beside which a message about that value belongs. */
export function fieldNameOf(path: string): string {
  return RENAMED.reduce((name, [pattern, replacement]) => name.replace(pattern, replacement), path);
}

function valueAt(values: unknown, name: string): unknown {
  return name
    .split(/[.[\]]+/)
    .filter((part) => part !== "")
    .reduce<unknown>((found, part) => (found as Record<string, unknown> | undefined)?.[part], values);
}

function isFilled(value: unknown): boolean {
  if (value === null || typeof value !== "object") return Boolean(value);
  return Object.values(value).some(isFilled);
}

function errorsOf(state: DeskFormState): Map<string, string[]> {
  const errors = new Map<string, string[]>();
  // Adding and removing rows is no attempt to save: nothing is wrong yet.
  if (!state || state.intent) return errors;
  for (const [path, messages] of Object.entries(state.error ?? {})) {
    const name = fieldNameOf(path);
    if (messages) errors.set(name, [...new Set([...(errors.get(name) ?? []), ...messages])]);
  }
  return errors;
}

/** Reads what came back, or before that what the form begins with. */
export function readForm(state: DeskFormState, defaults: FormValues, words: Words): FormReader {
  const values: unknown = state?.initialValue ?? defaults;
  const errors = errorsOf(state);
  const value = (name: string) => {
    const found = valueAt(values, name);
    return typeof found === "string" ? found : "";
  };
  const rows = (name: string) => {
    const found = valueAt(values, name);
    return Array.isArray(found) ? found.length : 0;
  };
  return {
    words,
    value,
    values: (name) => [valueAt(values, name) ?? []].flat().filter((found) => typeof found === "string"),
    rows,
    errors: (name) => errors.get(name) ?? [],
    isTouched: (names) =>
      names.some(
        (name) => isFilled(valueAt(values, name)) || [...errors.keys()].some((key) => isWithin(key, name)),
      ),
    all: values,
    movedTo: movedTo(state, rows),
    problems: [...errors],
  };
}

function movedTo(state: DeskFormState, rows: FormReader["rows"]): string | null {
  const intent = state?.intent;
  if (intent?.type === "insert") return `${intent.payload.name}[${rows(intent.payload.name) - 1}]`;
  return intent?.type === "remove" ? intent.payload.name : null;
}

function isWithin(name: string, group: string): boolean {
  return name === group || name.startsWith(`${group}.`) || name.startsWith(`${group}[`);
}
