import type { Metadata } from "next";
import { DeskHeading } from "@/components/desk/desk-heading";
import { sourceTitle } from "@/components/desk/names";
import { Section } from "@/components/desk/section";
import { SourceEditor } from "@/components/desk/source-editor";
import { SourceText } from "@/components/desk/source-text";
import { StateForm } from "@/components/desk/state-form";
import { newId } from "@/lib/db/new-id";
import { getCurrent, getSourceText } from "@/lib/db/queries/get-current";
import { getEventContent } from "@/lib/db/queries/get-event-content";
import { getHeadRevision } from "@/lib/db/queries/get-head-revision";
import { getTakedownReason } from "@/lib/db/queries/get-takedown-reason";
import { getVocabulary } from "@/lib/db/queries/get-vocabulary";
import { localePath } from "@/lib/i18n/paths";
import { requestWords } from "@/lib/i18n/request-words";
import { signedInOrSending } from "@/lib/server/require-signed-in";
import { Missing } from "../../missing";
import { Saved } from "../../saved";
import { setStateAction } from "../../state-actions";
import { recordSourceAction } from "../actions";
import { EventChoice, findEvent } from "./event-choice";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requestWords();
  return { title: t("desk.sources.source") };
}

/** The desk's page of a source: its fields, and what can be added to it. */
export default async function DeskSourcePage(props: PageProps<"/[locale]/desk/sources/[id]">) {
  const signedIn = await signedInOrSending();
  const words = await requestWords();
  const { t, locale } = words;
  const { id } = await props.params;
  const query = await props.searchParams;
  const revision = await getHeadRevision();
  const source = signedIn && (await getCurrent("source", id));
  if (signedIn && !source) return <Missing words={words} />;
  const event = source && (await findEvent(id, query.event));
  const content = event && (await getEventContent(event));
  const title = source ? sourceTitle(source, words) : "";
  const back = content
    ? { href: localePath(locale, `/desk/events/${content.event.id}`), label: content.event.title }
    : { href: localePath(locale, "/desk/sources"), label: t("desk.sources.title") };
  return (
    <>
      <DeskHeading title={t("desk.source.editTitle", { title })} back={back} />
      {signedIn ? <Saved saved={query.saved} signedIn={signedIn} words={words} /> : null}
      <div className="grid gap-10 pb-8">
        {source ? (
          <StateForm
            action={setStateAction}
            {...{ locale, id, current: source.state, basedOn: revision, next: `/desk/sources/${id}` }}
            kind="source"
            takedown={await getTakedownReason(id)}
          />
        ) : null}
        {source ? <SourceText text={await getSourceText(id)} words={words} /> : null}
        {source && !content ? (
          <Section id="event" title={t("desk.source.chooseEvent")} text={t("desk.source.chooseEventText")}>
            <EventChoice source={id} words={words} />
          </Section>
        ) : (
          <SourceEditor
            action={recordSourceAction}
            form={newId()}
            known={source && content ? { source, content, vocabulary: await getVocabulary() } : null}
            {...{ id, revision, words }}
          />
        )}
      </div>
    </>
  );
}
