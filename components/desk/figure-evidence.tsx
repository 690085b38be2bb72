import type { ContentIndex } from "@/lib/chart/content-index";
import type { Figure, Retraction } from "@/lib/domain/content";
import type { Words } from "@/lib/format/words";
import { localePath } from "@/lib/i18n/paths";
import { ActList } from "./act-list";
import { PrintList } from "./print-list";
import { Section } from "./section";

type FigureEvidenceProps = { figure: Figure; acts: Retraction[]; index: ContentIndex; words: Words };

/** Where a figure is printed, and what was done to it. `acts`: those of its event. */
export function FigureEvidence({ figure, acts, index, words }: FigureEvidenceProps) {
  const { t, locale } = words;
  return (
    <>
      <Section id="prints" title={t("desk.figure.prints")}>
        <PrintList figure={figure} index={index} words={words} />
        <p className="mb-0">
          <a href={localePath(locale, `/desk/figures/${figure.id}/prints/new`)}>
            {t("desk.figure.addPrint")}
          </a>
        </p>
      </Section>
      <Section id="acts" title={t("desk.figure.acts")}>
        <ActList
          acts={acts.filter(({ figures }) => figures.includes(figure.id))}
          {...{ index, words }}
          none={t("desk.figure.noActs")}
        />
      </Section>
    </>
  );
}
