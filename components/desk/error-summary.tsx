import { useEffect, useRef } from "react";
import { Notice } from "@/components/ui/notice";
import { localePath } from "@/lib/i18n/paths";
import type { DeskFormState, FormReader } from "./form-reader";
import { fieldId, fullLabelOf } from "./labels";
import { WaysOut } from "./ways-out";

type ErrorSummaryProps = {
  form: FormReader;
  state: DeskFormState;
  /** Where what was saved already can be seen: a path without a language. */
  savedAt: string;
};

/** Everything that is wrong, first in the form, with links to the fields; it takes the focus when it comes. */
export function ErrorSummary({ form, state, savedAt }: ErrorSummaryProps) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state?.status === "error") summary.current?.focus();
  }, [state]);
  const { t, locale } = form.words;
  if (form.problems.length === 0) return null;
  const whole = form.errors("");
  const fields = form.problems.filter(([name]) => name !== "");
  return (
    <div ref={summary} tabIndex={-1} className="mb-6">
      <Notice tone="problem" live title={t("desk.form.notSaved")}>
        {whole.length > 0 ? <p className="mt-1.5 mb-0">{whole.join(" ")}</p> : null}
        <WaysOut form={form} problems={state?.problems ?? []} savedHref={localePath(locale, savedAt)} />
        {fields.length > 0 ? (
          <ul className="mt-1.5 mb-0 pl-5">
            {fields.map(([name, messages]) => (
              <li key={name}>
                <a href={`#${fieldId(name)}`}>{fullLabelOf(name, form.words)}</a>: {messages.join(" ")}
              </li>
            ))}
          </ul>
        ) : null}
      </Notice>
    </div>
  );
}
