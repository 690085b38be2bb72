import type { ChartFigure } from "@/lib/chart/chart-figure";
import type { EventView } from "@/lib/chart/event-view";
import { formatEdtf } from "@/lib/format/edtf";
import { formatMoment } from "@/lib/format/instant";
import { formatMoments } from "@/lib/format/moments";
import { Fact, PageSection } from "./fact";

/** When it was said, up to when it counts, and when it became known; what is assumed is labelled. */
export function FigureDates({ view, figure }: { view: EventView; figure: ChartFigure }) {
  const { words, timeline } = view;
  const { t } = words;
  const { zone } = timeline.content.event;
  const { timed } = figure;
  const { known, effective } = timed;
  const { asOf, statedAt } = timed.figure;
  return (
    <PageSection id="dates" title={t("figurePage.dates.title")}>
      <p className="m-0 mb-2 text-sm text-soft">{t("figurePage.dates.zone", { zone })}</p>
      <dl className="m-0 border-t border-ink">
        <Fact term={t("figurePage.dates.statedAt")}>
          {statedAt === null ? t("figurePage.dates.notGiven") : formatEdtf(statedAt, words)}
        </Fact>
        <Fact term={t("figurePage.dates.asOf")}>
          {asOf === null ? t("figurePage.dates.notGiven") : formatEdtf(asOf, words)}
          {effective.assumed ? (
            <small className="block">
              {t("figurePage.dates.asOfAssumed", { date: formatMoment(effective.instant, zone, words) })}
            </small>
          ) : null}
        </Fact>
        <Fact term={t("figurePage.dates.known")}>
          {formatMoments(known.earliest, known.latest, zone, words)}
          <small className="block">
            {t("figurePage.dates.knownFrom", { date: formatMoment(known.latest, zone, words) })}
          </small>
          {known.assumed ? <small className="block">{t("event.ledger.datedByRetrieval")}</small> : null}
        </Fact>
      </dl>
    </PageSection>
  );
}
