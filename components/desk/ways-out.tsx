import { CheckboxField } from "@/components/ui/checkbox";
import type { Problem } from "@/lib/domain/problem";
import { localePath } from "@/lib/i18n/paths";
import type { FormReader } from "./form-reader";

type WaysOutProps = { form: FormReader; problems: Problem[]; savedHref: string };

/** What can be done about the problems that no field can mend. */
export function WaysOut({ form, problems, savedHref }: WaysOutProps) {
  const { t, locale } = form.words;
  const changed = problems.find(({ code }) => code === "changed-since");
  const codes = problems.map(({ code }) => code);
  return (
    <>
      {codes.includes("already-saved") ? (
        <p className="mt-1.5 mb-0">
          <a href={savedHref}>{t("desk.form.seeSaved")}</a>
        </p>
      ) : null}
      {codes.includes("not-signed-in") ? (
        <p className="mt-1.5 mb-0">
          <a href={localePath(locale, "/sign-in")} target="_blank" rel="noopener">
            {t("desk.form.signInAgain")}
          </a>
        </p>
      ) : null}
      {changed ? (
        <div className="mt-1.5">
          <a href={savedHref} target="_blank" rel="noopener">
            {t("desk.form.seeChange")}
          </a>
          <CheckboxField
            id="overwrite"
            name="overwrite"
            value={changed.values?.revision ?? ""}
            label={t("desk.form.overwrite")}
          />
        </div>
      ) : null}
    </>
  );
}
