import type { Metadata } from "next";
import { ChainLinks } from "@/components/desk/chain-links";
import { Datalists } from "@/components/desk/datalists";
import { DeskHeading } from "@/components/desk/desk-heading";
import { FigureEvidence } from "@/components/desk/figure-evidence";
import { FigureForm } from "@/components/desk/figure-form";
import { figureName } from "@/components/desk/names";
import { Section } from "@/components/desk/section";
import { StateForm } from "@/components/desk/state-form";
import { hopNames, toChoices } from "@/components/desk/to-choices";
import { toFigureValues } from "@/components/desk/to-values";
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
import { updateFigureAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requestWords();
  return { title: t("desk.form.figures") };
}

/** The desk's page of a figure: what it says, where it is printed, and what was done to it. */
export default async function DeskFigurePage(props: PageProps<"/[locale]/desk/figures/[id]">) {
  const signedIn = await requireSignedIn();
  const words = await requestWords();
  const { t, locale } = words;
  const { id } = await props.params;
  const revision = await getHeadRevision();
  const figure = await getCurrent("figure", id);
  const content = figure && (await getEventContent(figure.event));
  if (!figure || !content) return <Missing words={words} />;
  const vocabulary = await getVocabulary();
  const { agents } = vocabulary;
  const { event } = content;
  const index = indexContent(content);
  const path = `/desk/figures/${id}`;
  return (
    <>
      <DeskHeading
        title={t("desk.figure.title", { words: figureName(figure, index, words) })}
        text={t("desk.figure.text")}
        back={{ href: localePath(locale, `/desk/events/${event.id}`), label: event.title }}
      />
      <Saved saved={(await props.searchParams).saved} signedIn={signedIn} words={words} />
      <div className="grid gap-10 pb-8">
        <StateForm
          action={setStateAction}
          {...{ locale, id, current: figure.state, basedOn: revision, next: path }}
          kind="figure"
          takedown={await getTakedownReason(id)}
        />
        <FigureEvidence figure={figure} acts={content.retractions} index={index} words={words} />
        <Section id="says" title={t("desk.figure.says")}>
          <ChainLinks chain={figure.chain} index={index} words={words} />
          <FigureForm
            action={updateFigureAction}
            {...{ locale, current: figure.state, savedAt: path }}
            defaults={{ figure: toFigureValues(figure, agents) }}
            hidden={{ id, event: event.id, basedOn: String(revision) }}
            choices={toChoices(content, vocabulary, words)}
          />
        </Section>
      </div>
      <Datalists agents={agents} hops={hopNames(content)} words={words} />
    </>
  );
}
