import type { Metadata } from "next";
import { IgnoredParameters } from "@/components/event/ignored-parameters";
import { MethodPage } from "@/components/method/method-page";
import { DrawnMarkup } from "@/components/ui/drawn-markup";
import { requestWords } from "@/lib/i18n/request-words";
import { keepMarkup } from "@/lib/loaders/keep-markup";
import { loadMethodExamples } from "@/lib/loaders/load-method-examples";
import { unknownParameters } from "@/lib/schemas/unknown-parameters";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requestWords();
  return { title: t("method.title"), description: t("method.lede") };
}

/** How figures are read, in plain words. */
export default async function Method({ searchParams }: PageProps<"/[locale]/method">) {
  const words = await requestWords();
  const { examples, revision } = await loadMethodExamples();
  const drawnFrom = ["method", revision, words.locale];
  const markup = await keepMarkup(JSON.stringify(drawnFrom), () => (
    <MethodPage examples={examples} words={words} />
  ));
  return (
    <>
      <IgnoredParameters ignored={unknownParameters(await searchParams)} words={words} />
      <DrawnMarkup markup={markup} />
    </>
  );
}
