import type { ChartFigure } from "@/lib/chart/chart-figure";
import type { EventView } from "@/lib/chart/event-view";
import { reportedText } from "@/lib/chart/reported-text";
import { formatEdtf } from "@/lib/format/edtf";

/** When a figure was said, or else became known, and up to when it counts; what is assumed is labelled. */
export function Reported({ view, figure }: { view: EventView; figure: ChartFigure }) {
  const { words, timeline } = view;
  const { known } = figure.timed;
  const { statedAt, asOf } = figure.timed.figure;
  const { zone } = timeline.content.event;
  return (
    <>
      {reportedText(figure.timed, zone, words)}
      {known.assumed ? <small className="block">{words.t("event.ledger.datedByRetrieval")}</small> : null}
      {asOf === statedAt ? null : (
        <small className="block">
          {asOf === null
            ? words.t("event.ledger.asOfAssumed")
            : words.t("event.ledger.asOf", { date: formatEdtf(asOf, words) })}
        </small>
      )}
    </>
  );
}
