import type { Metadata } from "next";
import { Datalists } from "@/components/desk/datalists";
import { DeskHeading } from "@/components/desk/desk-heading";
import { SourceForm } from "@/components/desk/source-form";
import { hopNames, toChoices } from "@/components/desk/to-choices";
import { newId } from "@/lib/db/new-id";
import { getEventContent } from "@/lib/db/queries/get-event-content";
import { getVocabulary } from "@/lib/db/queries/get-vocabulary";
import { localePath } from "@/lib/i18n/paths";
import { requestWords } from "@/lib/i18n/request-words";
import { requireSignedIn } from "@/lib/server/require-signed-in";
import { Missing } from "../../../../missing";
import { recordSourceAction } from "../../../../sources/actions";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requestWords();
  return { title: t("desk.source.newTitle") };
}

/** The main form: a new source with its figures, its prints of known ones, and the acts that it reports. */
export default async function NewSourcePage({ params }: PageProps<"/[locale]/desk/events/[id]/sources/new">) {
  await requireSignedIn();
  const words = await requestWords();
  const { t, locale } = words;
  const content = await getEventContent((await params).id);
  if (!content) return <Missing words={words} />;
  const vocabulary = await getVocabulary();
  const { event } = content;
  const path = `/desk/events/${event.id}`;
  const form = newId();
  return (
    <>
      <DeskHeading
        title={t("desk.source.newTitle")}
        back={{ href: localePath(locale, path), label: event.title }}
      />
      <SourceForm
        action={recordSourceAction}
        locale={locale}
        defaults={{ figures: [{ id: `${form}001` }] }}
        hidden={{ event: event.id, id: newId(), form }}
        savedAt={path}
        current="draft"
        choices={toChoices(content, vocabulary, words)}
      />
      <Datalists agents={vocabulary.agents} hops={hopNames(content)} words={words} />
    </>
  );
}
