import { Notice } from "@/components/ui/notice";
import type { ContentIndex } from "@/lib/chart/content-index";
import { unexplainedDrops } from "@/lib/domain/checks";
import type { Words } from "@/lib/format/words";
import { localePath } from "@/lib/i18n/paths";
import type { DeskStandings } from "./figure-standing";
import { figureInFull } from "./names";

type EventChecksProps = DeskStandings & { index: ContentIndex; words: Words };

/** What an editor may want to look at, drafts included. It stops nobody from anything. */
export function EventChecks({ timeline, standings, index, words }: EventChecksProps) {
  const { t, locale } = words;
  const drops = unexplainedDrops(timeline, standings);
  const nameOf = (id: string) => {
    const figure = index.figures.get(id);
    return figure ? figureInFull(figure, index, words) : id;
  };
  if (drops.length === 0) return null;
  return (
    <Notice title={t("desk.event.checks")}>
      <ul className="my-1 pl-5">
        {drops.map(({ older, newer }) => (
          <li key={`${older} ${newer}`}>
            {t("desk.event.drop", { newer: nameOf(newer), older: nameOf(older) })}{" "}
            <a href={localePath(locale, `/desk/figures/${newer}`)}>{t("desk.event.editFigure")}</a>
          </li>
        ))}
      </ul>
      <p className="m-0 text-sm text-soft">{t("desk.event.dropHint")}</p>
    </Notice>
  );
}
