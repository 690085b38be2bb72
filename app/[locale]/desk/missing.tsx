import { MessagePage } from "@/components/layout/message-page";
import type { Words } from "@/lib/format/words";
import { localePath } from "@/lib/i18n/paths";

/** Stands where something is not, or never was. */
export function Missing({ words }: { words: Words }) {
  const { t, locale } = words;
  return (
    <MessagePage
      title={t("desk.missing.title")}
      actions={<a href={localePath(locale, "/desk")}>{t("desk.missing.back")}</a>}
    >
      {t("desk.missing.text")}
    </MessagePage>
  );
}
