import type { Metadata } from "next";
import { Datalists } from "@/components/desk/datalists";
import { DeskHeading } from "@/components/desk/desk-heading";
import { NewAppearanceForm } from "@/components/desk/figure-form";
import { figureName } from "@/components/desk/names";
import { hopNames, toChoices } from "@/components/desk/to-choices";
import { indexContent } from "@/lib/chart/content-index";
import { newId } from "@/lib/db/new-id";
import { getCurrent } from "@/lib/db/queries/get-current";
import { getEventContent } from "@/lib/db/queries/get-event-content";
import { getVocabulary } from "@/lib/db/queries/get-vocabulary";
import { localePath } from "@/lib/i18n/paths";
import { requestWords } from "@/lib/i18n/request-words";
import { requireSignedIn } from "@/lib/server/require-signed-in";
import { Missing } from "../../../../missing";
import { addAppearanceAction } from "../../../actions";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requestWords();
  return { title: t("desk.figure.addPrint") };
}

/** A further print of a figure, in a source that is recorded already. */
export default async function NewPrintPage(props: PageProps<"/[locale]/desk/figures/[id]/prints/new">) {
  await requireSignedIn();
  const words = await requestWords();
  const { t, locale } = words;
  const { id } = await props.params;
  const figure = await getCurrent("figure", id);
  const content = figure && (await getEventContent(figure.event));
  if (!figure || !content) return <Missing words={words} />;
  const vocabulary = await getVocabulary();
  const path = `/desk/figures/${id}`;
  const name = figureName(figure, indexContent(content), words);
  return (
    <>
      <DeskHeading
        title={t("desk.figure.addPrint")}
        text={t("desk.figure.addPrintText")}
        back={{ href: localePath(locale, path), label: t("desk.figure.title", { words: name }) }}
      />
      <NewAppearanceForm
        action={addAppearanceAction}
        locale={locale}
        defaults={{}}
        hidden={{ id: newId(), figure: id }}
        savedAt={path}
        current={figure.state}
        choices={toChoices(content, vocabulary, words)}
      />
      <Datalists agents={vocabulary.agents} hops={hopNames(content)} words={words} />
    </>
  );
}
