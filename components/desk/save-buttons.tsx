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

/** Save as draft, or publish; what is published already stays so unless taken back. */
export function SaveButtons({ form, current }: { form: FormReader; current: PublicationState }) {
  const { t } = form.words;
  const isPublished = current === "published";
  return (
    <div className="grid gap-5 border-t border-rule pt-5">
      <FormText form={form} name="message" />
      <div className="flex flex-wrap gap-3">
        <Button name="state" value="published" variant={isPublished ? "primary" : "secondary"}>
          {t(isPublished ? "desk.form.save" : "desk.form.publish")}
        </Button>
        <Button name="state" value="draft" variant={isPublished ? "secondary" : "primary"}>
          {t(isPublished ? "desk.form.saveAndTakeBack" : "desk.form.saveDraft")}
        </Button>
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
