import { type ChartFigure, isDisputed } from "@/lib/chart/chart-figure";
import type { EventView } from "@/lib/chart/event-view";
import { rangeOfWindow } from "@/lib/chart/headline-figures";
import { countingText, dayShown, saidLine, sinceText } from "@/lib/chart/headline-words";
import { DEFAULT_WINDOW_DAYS } from "@/lib/domain/envelope";
import { formatQuantity } from "@/lib/format/quantity";
import { BigQuantity } from "./big-quantity";

/** From the lowest to the highest figure of its week, or of the envelope's days, each as it was put; null when they are one. */
function rangeText(view: EventView): string | null {
  const range = rangeOfWindow(view);
  const low = range?.low.figures[0]?.timed.figure;
  const high = range?.high.figures[0]?.timed.figure;
  if (!low || !high || low.id === high.id) return null;
  return view.words.t("event.standing.range", {
    days: view.state.envelopeDays ?? DEFAULT_WINDOW_DAYS,
    low: formatQuantity(low.quantity, view.words),
    high: formatQuantity(high.quantity, view.words),
  });
}

function standingText(view: EventView, figure: ChartFigure): string {
  const { t } = view.words;
  const stands =
    view.state.knownAt === null
      ? t("event.standing.now")
      : t("event.standing.until", { date: dayShown(view) });
  return [stands, sinceText(figure, view)].filter(Boolean).join(", ");
}

/** One figure, set large, with who said it, since when it stands and how it counts. */
export function HeadlineFigure({ view, figure }: { view: EventView; figure: ChartFigure }) {
  const { words } = view;
  const said = [
    standingText(view, figure),
    isDisputed(figure) ? words.t("event.standing.disputedToo") : null,
    countingText(figure, view),
    view.state.rule.kind === "latest" ? rangeText(view) : null,
  ].filter((text) => text !== null);
  return (
    <div className="grid items-end gap-x-6 gap-y-2 sm:grid-cols-[auto_1fr]">
      <BigQuantity quantity={figure.timed.figure.quantity} words={words} />
      <div className="max-w-[46rem]">
        <p className="m-0 font-semibold">{saidLine(figure, view)}</p>
        <p className="m-0 text-sm text-soft">{said.join(" · ")}</p>
      </div>
    </div>
  );
}
