import type { ReactNode } from "react";
import type { ChartFigure } from "@/lib/chart/chart-figure";
import type { EventView } from "@/lib/chart/event-view";
import { actHref, figureHref } from "@/lib/chart/links";
import { agentName } from "@/lib/chart/speaker";
import { formatQuantity } from "@/lib/format/quantity";

function quantityOf({ index, words }: EventView, id: string): string {
  const figure = index.figures.get(id);
  return figure ? formatQuantity(figure.quantity, words) : id;
}

function actText({ index, words }: EventView, id: string): string {
  const act = index.retractions.get(id);
  if (!act) return id;
  const agent = act.by === null ? null : agentName(act.by, index);
  return words.t(`event.because.act.${act.kind}`, {
    by: agent === null ? "" : words.t("event.because.by", { agent }),
    who: agent ?? words.t("event.because.someone"),
  });
}

function FigureLink({ view, id, children }: { view: EventView; id: string; children: ReactNode }) {
  const figure = view.index.figures.get(id);
  return figure ? <a href={figureHref(view, figure)}>{children}</a> : children;
}

/** Why a figure has its state, in words, with a link to what brought it about. */
export function Why({ view, figure }: { view: EventView; figure: ChartFigure }) {
  const { because } = figure.standing;
  const { t } = view.words;
  if (because.rule === "act")
    return <a href={actHref(view, because.retraction)}>{actText(view, because.retraction)}</a>;
  if (because.rule === "reinstated")
    return <a href={actHref(view, because.retraction)}>{t("event.because.reinstated")}</a>;
  if (because.rule === "newer" || because.rule === "stands-again")
    return (
      <FigureLink view={view} id={because.figure}>
        {t(`event.because.${because.rule}`, { words: quantityOf(view, because.figure) })}
      </FigureLink>
    );
  return t(`event.because.${because.rule}`);
}
