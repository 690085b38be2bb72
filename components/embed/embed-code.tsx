import { CopyButton } from "@/components/permalink/copy-button";
import { Textarea } from "@/components/ui/textarea";
import type { Words } from "@/lib/format/words";

const ID = "embed-code";

/** The code to be copied into a page, and what its lines do. */
export function EmbedCode({ code, words: { t } }: { code: string; words: Words }) {
  const said = {
    copy: t("permalink.use.copy"),
    copied: t("permalink.use.copied"),
    failed: t("permalink.use.copyFailed"),
  };
  return (
    <div className="copied-text max-w-prose">
      <label htmlFor={ID} className="text-sm font-semibold">
        {t("embed.code.label")}
      </label>
      <Textarea
        id={ID}
        rows={7}
        readOnly
        defaultValue={code}
        aria-describedby={`${ID}-hint`}
        className="mt-1 mb-2"
      />
      <CopyButton of={ID} name={t("embed.code.label")} words={said} />
      <p id={`${ID}-hint`} className="mt-2 text-sm text-soft">
        {t("embed.code.hint")}
      </p>
    </div>
  );
}
