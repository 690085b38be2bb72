import { requestWords } from "@/lib/i18n/request-words";

export default async function HomePage() {
  const { t } = await requestWords();
  return <h1>{t("site.name")}</h1>;
}
