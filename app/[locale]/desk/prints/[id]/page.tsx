import type { Metadata } from "next";
import { Datalists } from "@/components/desk/datalists";
import { DeskHeading } from "@/components/desk/desk-heading";
import { AppearanceForm } from "@/components/desk/figure-form";
import { figureName, sourceTitle } from "@/components/desk/names";
import { StateForm } from "@/components/desk/state-form";
import { hopNames } from "@/components/desk/to-choices";
import { toAppearanceValues } from "@/components/desk/to-values";
import { indexContent } from "@/lib/chart/content-index";
import { getCurrent } from "@/lib/db/queries/get-current";
import { getEventContent } from "@/lib/db/queries/get-event-content";
import { getHeadRevision } from "@/lib/db/queries/get-head-revision";
import { getTakedownReason } from "@/lib/db/queries/get-takedown-reason";
import { getVocabulary } from "@/lib/db/queries/get-vocabulary";
import { localePath } from "@/lib/i18n/paths";
import { requestWords } from "@/lib/i18n/request-words";
import { requireSignedIn } from "@/lib/server/require-signed-in";
import { updateAppearanceAction } from "../../figures/actions";
import { Missing } from "../../missing";
import { Saved } from "../../saved";
import { setStateAction } from "../../state-actions";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await requestWords();
  return { title: t("desk.figure.editPrint") };
}

/** The desk's page of one print of a figure. */
export default async function DeskPrintPage(props: PageProps<"/[locale]/desk/prints/[id]">) {
  const signedIn = await requireSignedIn();
  const words = await requestWords();
  const { t, locale } = words;
  const { id } = await props.params;
  const revision = await getHeadRevision();
  const print = await getCurrent("appearance", id);
  const figure = print && (await getCurrent("figure", print.figure));
  const content = figure && (await getEventContent(figure.event));
  if (!print || !figure || !content) return <Missing words={words} />;
  const { agents } = await getVocabulary();
  const index = indexContent(content);
  const source = index.sources.get(print.source);
  const figurePath = `/desk/figures/${figure.id}`;
  return (
    <>
      <DeskHeading
        title={t("desk.print.title", { words: figureName(figure, index, words) })}
        text={source ? t("desk.print.in", { title: sourceTitle(source, words) }) : null}
        back={{ href: localePath(locale, figurePath), label: t("desk.print.backToFigure") }}
      />
      <Saved saved={(await props.searchParams).saved} signedIn={signedIn} words={words} />
      <div className="grid gap-10 pb-8">
        <StateForm
          action={setStateAction}
          {...{ locale, id, current: print.state, basedOn: revision, next: `/desk/prints/${id}` }}
          kind="appearance"
          takedown={await getTakedownReason(id)}
        />
        <AppearanceForm
          action={updateAppearanceAction}
          locale={locale}
          current={print.state}
          savedAt={figurePath}
          defaults={{ appearance: toAppearanceValues(print, figure, agents) }}
          hidden={{ id, figure: figure.id, basedOn: String(revision) }}
        />
      </div>
      <Datalists agents={agents} hops={hopNames(content)} words={words} />
    </>
  );
}
