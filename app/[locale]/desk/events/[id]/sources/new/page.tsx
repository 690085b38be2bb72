import type { Metadata } from "next";
import { NO_CHOICES } from "@/components/desk/choices";
import { Datalists } from "@/components/desk/datalists";
import { DeskHeading } from "@/components/desk/desk-heading";
import { SourceForm } from "@/components/desk/source-form";
import { hopNames, toChoices } from "@/components/desk/to-choices";
import { newId } from "@/lib/db/new-id";
import { getEventContent } from "@/lib/db/queries/get-event-content";
import { getVocabulary } from "@/lib/db/queries/get-vocabulary";
import { localePath } from "@/lib/i18n/paths";
import { requestWords } from "@/lib/i18n/request-words";
import { signedInOrSending } from "@/lib/server/require-signed-in";
import { Missing } from "../../../../missing";
import { recordSourceAction } from "../../../../sources/actions";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requestWords();
  return { title: t("desk.source.newTitle") };
}

/** The main form: a new source with its figures, its prints of known ones, and the acts that it reports. */
export default async function NewSourcePage({ params }: PageProps<"/[locale]/desk/events/[id]/sources/new">) {
  const signedIn = await signedInOrSending();
  const words = await requestWords();
  const { t, locale } = words;
  const { id } = await params;
  const content = signedIn && (await getEventContent(id));
  if (signedIn && !content) return <Missing words={words} />;
  const vocabulary = content && (await getVocabulary());
  const path = `/desk/events/${id}`;
  const form = newId();
  return (
    <>
      <DeskHeading
        title={t("desk.source.newTitle")}
        back={{ href: localePath(locale, path), label: content?.event.title ?? t("desk.events.event") }}
      />
      <SourceForm
        action={recordSourceAction}
        locale={locale}
        defaults={{ figures: [{ id: `${form}001` }] }}
        hidden={{ event: id, id: newId(), form }}
        savedAt={path}
        current="draft"
        choices={content && vocabulary ? toChoices(content, vocabulary, words) : NO_CHOICES}
      />
      <Datalists agents={vocabulary?.agents ?? []} hops={content ? hopNames(content) : []} words={words} />
    </>
  );
}
