import { Button } from "@/components/ui/button";
import type { PublicationState } from "@/lib/domain/vocabulary";
import { FormText } from "./fields";
import type { FormReader } from "./form-reader";

/**
 * What Enter in a text field does. A browser presses the first button of a form for that, and the first
 * one that is seen may well take a row away.
 */
export function EnterButton({ state }: { state: PublicationState }) {
  return (
    <button type="submit" name="state" value={state} className="sr-only" tabIndex={-1} aria-hidden="true" />
  );
}

type SaveButtonsProps = {
  form: FormReader;
  current: PublicationState;
  /** Does the state chosen go for what is added, and not for what stands already? */
  adds?: boolean;
};

/** Save as draft, or publish; what is published already stays so unless taken back. */
export function SaveButtons({ form, current, adds = false }: SaveButtonsProps) {
  const { t } = form.words;
  const isPublished = current === "published";
  const [save, takeBack] = adds
    ? (["desk.form.publishNew", "desk.form.newAsDraft"] as const)
    : (["desk.form.save", "desk.form.saveAndTakeBack"] as const);
  const publish = { value: "published", label: t(isPublished ? save : "desk.form.publish") };
  const draft = { value: "draft", label: t(isPublished ? takeBack : "desk.form.saveDraft") };
  const buttons = isPublished ? [publish, draft] : [draft, publish];
  return (
    <div className="grid gap-5 border-t border-rule pt-5">
      <FormText form={form} name="message" />
      <div className="flex flex-wrap gap-3">
        {buttons.map(({ value, label }, index) => (
          <Button key={value} name="state" value={value} variant={index === 0 ? "primary" : "secondary"}>
            {label}
          </Button>
        ))}
      </div>
    </div>
  );
}

/** Save what stands as it stands: whether readers see it is asked elsewhere on the page. */
export function SaveButton({ form }: { form: FormReader }) {
  return (
    <div className="grid gap-5 border-t border-rule pt-5">
      <FormText form={form} name="message" />
      <div>
        <Button>{form.words.t("desk.form.save")}</Button>
      </div>
    </div>
  );
}
