import { groupBy } from "@/lib/domain/group-by";
import { rootOf } from "@/lib/domain/root";
import type { TimedFigure } from "@/lib/domain/timeline";
import { formatList } from "@/lib/format/names";
import { formatQuantity } from "@/lib/format/quantity";
import type { Step } from "./changes";
import type { EventView } from "./event-view";
import { shortRootName } from "./speaker";

type Look = Pick<EventView, "index" | "words" | "recorded">;

/** More than these are counted and not named. */
const MOST_NAMED = 2;

/** "Ministry of Health: 164", each under whose name it was given, before anybody said that it was not theirs. */
function figureTexts(figures: TimedFigure[], { index, words }: Look): string[] {
  const byWho = groupBy(figures, ({ figure, speakers }) =>
    shortRootName(rootOf(figure.id, speakers), index, words),
  );
  return [...byWho].map(([who, theirs]) => {
    const said = theirs.map(({ figure }) => formatQuantity(figure.quantity, words));
    return words.t("event.knownAt.said", { who, words: formatList(said, words) });
  });
}

function actText({ timed, figures }: Step["acts"][number], { recorded, words }: Look): string {
  const { kind, replacement } = timed.act;
  const said = (quantities: TimedFigure[]) =>
    quantities.length > MOST_NAMED
      ? words.t("event.knownAt.figures", { count: quantities.length })
      : formatList(
          quantities.map(({ figure }) => formatQuantity(figure.quantity, words)),
          words,
        );
  const instead = recorded.content.figures.find(({ id }) => id === replacement);
  if (kind === "correction" && instead)
    return words.t("event.knownAt.corrected", {
      words: said(figures),
      replacement: formatQuantity(instead.quantity, words),
    });
  return words.t(`event.knownAt.act.${kind}`, { words: said(figures) });
}

/** What became known within a step, in a few words: "Ministry of Health: 164", "164 retracted", "3 figures". */
export function stepText({ figures, acts }: Step, look: Look): string {
  const { t } = look.words;
  const named =
    figures.length > MOST_NAMED
      ? [t("event.knownAt.figures", { count: figures.length })]
      : figureTexts(figures, look);
  const done =
    acts.length > MOST_NAMED
      ? [t("event.knownAt.acts", { count: acts.length })]
      : acts.map((act) => actText(act, look));
  return [...named, ...done].join(" · ");
}
