import { becauseText } from "@/lib/chart/because-text";
import type { ChartFigure } from "@/lib/chart/chart-figure";
import type { EventView } from "@/lib/chart/event-view";
import { actHref, figureHref } from "@/lib/chart/links";
import type { Because } from "@/lib/domain/standing";

/** The address of what brought a state about; null when nothing did. */
function causeHref(view: EventView, because: Because): string | null {
  if (because.rule === "act" || because.rule === "reinstated") return actHref(view, because.retraction);
  if (because.rule !== "newer" && because.rule !== "stands-again") return null;
  const figure = view.index.figures.get(because.figure);
  return figure ? figureHref(view, figure) : null;
}

/** Why a figure has its state, in words, with a link to what brought it about. */
export function Why({ view, figure }: { view: EventView; figure: ChartFigure }) {
  const { because } = figure.standing;
  const href = causeHref(view, because);
  const text = becauseText(view, because);
  return href === null ? text : <a href={href}>{text}</a>;
}
