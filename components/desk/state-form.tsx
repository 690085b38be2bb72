"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import type { PublicationState } from "@/lib/domain/vocabulary";
import { type Locale, wordsFor } from "@/lib/format/words";
import { ErrorSummary } from "./error-summary";
import { FormText } from "./fields";
import { type DeskFormAction, readForm } from "./form-reader";
import { inBrowser } from "./in-browser";

type StateFormProps = {
  action: DeskFormAction;
  locale: Locale;
  kind: "event" | "source" | "figure" | "appearance" | "retraction";
  id: string;
  current: PublicationState;
  basedOn: number;
  /** Why it is taken down for legal reasons, whatever its state; null: it is not. */
  takedown: string | null;
  /** The page to go to afterwards: a path without a language. */
  next: string;
};

const BUTTONS = { published: "publish", draft: "draft", "withdrawn-by-us": "withdraw" } as const;

/** Where something stands on its way to readers, and the buttons that change that. */
export function StateForm({ action, locale, current, takedown, ...hidden }: StateFormProps) {
  const words = wordsFor(locale);
  const { t } = words;
  const [state, submit, pending] = useActionState(inBrowser(action, words), undefined);
  const form = readForm(state, { ...hidden, basedOn: String(hidden.basedOn) }, words);
  const others = (["published", "draft", "withdrawn-by-us"] as const).filter((other) => other !== current);
  const carried = Object.keys(hidden).map((name) => (
    <input key={name} type="hidden" name={name} defaultValue={form.value(name)} />
  ));
  return (
    <>
      {takedown === null ? null : <p>{t("desk.setState.takenDown", { reason: takedown })}</p>}
      <form action={submit} inert={pending} aria-label={t("desk.setState.title")}>
        <ErrorSummary form={form} state={state} savedAt={hidden.next} />
        {carried}
        <div className="flex flex-wrap items-center gap-3">
          <span>{t("desk.setState.now", { state: t(`desk.state.${current}`) })}</span>
          {others.map((other) => (
            <Button
              key={other}
              name="state"
              value={other}
              variant={other === "published" ? "primary" : "secondary"}
            >
              {t(`desk.setState.${BUTTONS[other]}`)}
            </Button>
          ))}
        </div>
      </form>
      <details className="mt-3">
        <summary className="min-h-6">{t("desk.setState.takedown")}</summary>
        {/* A form of its own: the enter key in its field must never press another button. */}
        <form action={submit} inert={pending} aria-label={t("desk.setState.takedown")}>
          {carried}
          <FormText form={form} name="legalReason" required className="max-w-prose" />
          <Button name="state" value="withdrawn-by-us" variant="secondary" className="mt-3">
            {t("desk.setState.takeDown")}
          </Button>
        </form>
      </details>
    </>
  );
}
