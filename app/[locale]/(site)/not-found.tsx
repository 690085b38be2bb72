import type { Metadata } from "next";
import { MessagePage } from "@/components/layout/message-page";
import { ButtonLink } from "@/components/ui/button";
import { sitePaths } from "@/lib/i18n/paths";
import { requestWords } from "@/lib/i18n/request-words";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requestWords();
  return { title: t("site.notFound.title") };
}

/** What Next shows, by script only, where something threw `notFound()`; pages return `NoSuchPage` instead. */
export default async function NotFound() {
  const { t, locale } = await requestWords();
  return (
    <MessagePage
      title={t("site.notFound.title")}
      actions={<ButtonLink href={sitePaths(locale).events}>{t("site.notFound.home")}</ButtonLink>}
    >
      {t("site.notFound.text")}
    </MessagePage>
  );
}
