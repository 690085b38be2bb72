import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";
import { ReferencePage } from "@/components/reference/reference-page";
import { DrawnMarkup } from "@/components/ui/drawn-markup";
import { localePath } from "@/lib/i18n/paths";
import { requestWords } from "@/lib/i18n/request-words";
import { keepMarkup } from "@/lib/loaders/keep-markup";
import { addressToTry, apiReference } from "@/lib/schemas/api-reference";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requestWords();
  return { title: t("reference.title"), description: t("reference.lede") };
}

/** What programs can ask, with a form for each question, which leads to the answer. */
export default async function ApiReference({ searchParams }: PageProps<"/[locale]/api-reference">) {
  const asked = addressToTry(await searchParams);
  if (asked !== null) redirect(asked as Route);
  const words = await requestWords();
  const action = localePath(words.locale, "/api-reference");
  const markup = await keepMarkup(JSON.stringify(["api-reference", words.locale]), () => (
    <ReferencePage {...apiReference()} action={action} words={words} />
  ));
  return <DrawnMarkup markup={markup} />;
}
