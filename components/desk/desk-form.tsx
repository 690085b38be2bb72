"use client";

import { type ReactNode, useActionState, useEffect } from "react";
import type { PublicationState } from "@/lib/domain/vocabulary";
import { type Locale, wordsFor } from "@/lib/format/words";
import { ErrorSummary } from "./error-summary";
import { type DeskFormAction, type FormReader, type FormValues, readForm } from "./form-reader";
import { inBrowser } from "./in-browser";
import { fieldId } from "./labels";
import { EnterButton } from "./save-buttons";

/** What every form of the desk is given. */
export type DeskFormProps = {
  action: DeskFormAction;
  locale: Locale;
  /** What the form begins with. */
  defaults: FormValues;
  /** Fields that nobody sees, by name. */
  hidden: Record<string, string>;
  /** Where what was saved can be seen: a path without a language. */
  savedAt: string;
  /** The state in which Enter saves. */
  current: PublicationState;
};

/** Puts the focus where the work goes on: into the row that was opened, or after one that was taken away. */
function useFocusOnRows({ movedTo, all }: FormReader) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: what stands in the form is new with every move
  useEffect(() => {
    if (movedTo === null) return;
    const row = document.getElementById(fieldId(movedTo));
    const first = row?.querySelector<HTMLElement>("input:not([type=hidden]), select, textarea");
    (first ?? document.getElementById(`${fieldId(movedTo)}-add`))?.focus();
  }, [movedTo, all]);
}

/** A form that keeps what was typed whatever happens, with JavaScript and without. */
export function DeskForm(props: DeskFormProps & { children: (form: FormReader) => ReactNode }) {
  const { action, locale, defaults, hidden, savedAt, current, children } = props;
  const words = wordsFor(locale);
  const [state, submit, pending] = useActionState(inBrowser(action, words), undefined);
  const form = readForm(state, { ...defaults, ...hidden }, words);
  useFocusOnRows(form);
  return (
    <form action={submit} noValidate inert={pending} aria-busy={pending} className="desk-form">
      <EnterButton state={current} />
      <ErrorSummary form={form} state={state} savedAt={savedAt} />
      {Object.keys(hidden).map((name) => (
        <input key={name} type="hidden" name={name} defaultValue={form.value(name)} />
      ))}
      {children(form)}
    </form>
  );
}
