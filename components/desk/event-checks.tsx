import { Notice } from "@/components/ui/notice";
import type { ContentIndex } from "@/lib/chart/content-index";
import { unexplainedDrops } from "@/lib/domain/checks";
import { latePrints } from "@/lib/domain/checks-late";
import { partsAboveWhole } from "@/lib/domain/checks-part-whole";
import { formatList } from "@/lib/format/names";
import type { Words } from "@/lib/format/words";
import { localePath } from "@/lib/i18n/paths";
import type { DeskStandings } from "./figure-standing";
import { figureInFull, sourceInFull } from "./names";

type EventChecksProps = DeskStandings & { index: ContentIndex; words: Words };

/** What was found, in words, and the figure that an editor may want to open. */
type Found = { text: string; figure: string };

function FoundList({ found, hint, words }: { found: Found[]; hint: string; words: Words }) {
  if (found.length === 0) return null;
  return (
    <>
      <ul className="my-1 pl-5">
        {found.map(({ text, figure }) => (
          <li key={text}>
            {text}{" "}
            <a href={localePath(words.locale, `/desk/figures/${figure}`)}>
              {words.t("desk.event.editFigure")}
            </a>
          </li>
        ))}
      </ul>
      <p className="m-0 text-sm text-soft">{hint}</p>
    </>
  );
}

/** What an editor may want to look at, drafts included. It stops nobody from anything. */
export function EventChecks({ timeline, standings, index, words }: EventChecksProps) {
  const { t } = words;
  const nameOf = (id: string) => {
    const figure = index.figures.get(id);
    return figure ? figureInFull(figure, index, words) : id;
  };
  const sourceOf = (id: string) => {
    const source = index.sources.get(id);
    return source ? sourceInFull(source, index, words) : id;
  };
  const drops = unexplainedDrops(timeline, standings).map(({ older, newer }): Found => {
    return { figure: newer, text: t("desk.event.drop", { newer: nameOf(newer), older: nameOf(older) }) };
  });
  const parts = partsAboveWhole(timeline, standings).map(({ part, whole }): Found => {
    return { figure: part, text: t("checks.desk.part", { part: nameOf(part), whole: nameOf(whole) }) };
  });
  const late = latePrints(timeline, standings).map(({ figure, sources }): Found => {
    const names = formatList(sources.map(sourceOf), words);
    return { figure, text: t("checks.desk.late", { figure: nameOf(figure), sources: names }) };
  });
  if (drops.length + parts.length + late.length === 0) return null;
  return (
    <Notice title={t("desk.event.checks")}>
      <FoundList found={drops} hint={t("desk.event.dropHint")} words={words} />
      <FoundList found={parts} hint={t("checks.desk.partHint")} words={words} />
      <FoundList found={late} hint={t("checks.desk.lateHint")} words={words} />
    </Notice>
  );
}
