import { MessagePage } from "@/components/layout/message-page";
import { ButtonLink } from "@/components/ui/button";
import type { Words } from "@/lib/format/words";
import { sitePaths } from "@/lib/i18n/paths";

/** In place of a shared view that shows what had to be withdrawn for legal reasons (METHOD.md, "Permalinks"). */
export function TakenDown({ reasons, words }: { reasons: readonly string[]; words: Words }) {
  const { t, locale } = words;
  return (
    <MessagePage
      title={t("permalink.takenDown.title")}
      actions={<ButtonLink href={sitePaths(locale).events}>{t("permalink.takenDown.home")}</ButtonLink>}
    >
      <p className="mt-0">{t("permalink.takenDown.text")}</p>
      <ul className="m-0 pl-5 text-ink">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </MessagePage>
  );
}
