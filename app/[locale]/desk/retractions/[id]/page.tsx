import type { Metadata } from "next";
import { Datalists } from "@/components/desk/datalists";
import { DeskHeading } from "@/components/desk/desk-heading";
import { RetractionForm } from "@/components/desk/figure-form";
import { actName } from "@/components/desk/names";
import { StateForm } from "@/components/desk/state-form";
import { hopNames, toChoices } from "@/components/desk/to-choices";
import { toRetractionValues } from "@/components/desk/to-values";
import { indexContent } from "@/lib/chart/content-index";
import { getCurrent } from "@/lib/db/queries/get-current";
import { getEventContent } from "@/lib/db/queries/get-event-content";
import { getHeadRevision } from "@/lib/db/queries/get-head-revision";
import { getTakedownReason } from "@/lib/db/queries/get-takedown-reason";
import { getVocabulary } from "@/lib/db/queries/get-vocabulary";
import { localePath } from "@/lib/i18n/paths";
import { requestWords } from "@/lib/i18n/request-words";
import { requireSignedIn } from "@/lib/server/require-signed-in";
import { Missing } from "../../missing";
import { Saved } from "../../saved";
import { setStateAction } from "../../state-actions";
import { updateRetractionAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requestWords();
  return { title: t("desk.form.acts") };
}

/** The desk's page of an act upon figures. */
export default async function DeskRetractionPage(props: PageProps<"/[locale]/desk/retractions/[id]">) {
  const signedIn = await requireSignedIn();
  const words = await requestWords();
  const { locale } = words;
  const { id } = await props.params;
  const revision = await getHeadRevision();
  const act = await getCurrent("retraction", id);
  const content = act && (await getEventContent(act.event));
  if (!act || !content) return <Missing words={words} />;
  const vocabulary = await getVocabulary();
  const { event } = content;
  const choices = toChoices(content, vocabulary, words);
  const eventPath = `/desk/events/${event.id}`;
  return (
    <>
      <DeskHeading
        title={actName(act, indexContent(content), words)}
        back={{ href: localePath(locale, eventPath), label: event.title }}
      />
      <Saved saved={(await props.searchParams).saved} signedIn={signedIn} words={words} />
      <div className="grid gap-10 pb-8">
        <StateForm
          action={setStateAction}
          {...{ locale, id, current: act.state, basedOn: revision, next: `/desk/retractions/${id}` }}
          kind="retraction"
          takedown={await getTakedownReason(id)}
        />
        <RetractionForm
          action={updateRetractionAction}
          locale={locale}
          current={act.state}
          savedAt={eventPath}
          defaults={{ retraction: toRetractionValues(act, vocabulary.agents) }}
          hidden={{ id, event: event.id, basedOn: String(revision) }}
          choices={{ ...choices, acts: choices.acts.filter(({ value }) => value !== id) }}
        />
      </div>
      <Datalists agents={vocabulary.agents} hops={hopNames(content)} words={words} />
    </>
  );
}
