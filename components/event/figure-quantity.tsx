import { figurePage } from "@/components/figure/page-addresses";
import { type ChartFigure, isWithdrawn } from "@/lib/chart/chart-figure";
import type { ContentIndex } from "@/lib/chart/content-index";
import type { EventView } from "@/lib/chart/event-view";
import { formatEdtf } from "@/lib/format/edtf";
import { formatLabel, formatList } from "@/lib/format/names";
import { formatQuantityInFull } from "@/lib/format/quantity";
import type { Words } from "@/lib/format/words";

function scopeList(slugs: string[], index: ContentIndex, words: Words): string {
  return formatList(
    slugs.map((slug) => formatLabel(index.populations.get(slug)?.labels, slug, words)),
    words,
  );
}

/** How the number counts, where that is not the usual way. */
function remarks({ timed }: ChartFigure, { index, words }: EventView): string[] {
  const { basis, method, period, includes, excludes } = timed.figure;
  return [
    basis === "period"
      ? words.t("event.basis.period", { period: period ? formatEdtf(period, words) : "" })
      : null,
    basis === "current" || basis === "unknown" ? words.t(`event.basis.${basis}`, { period: "" }) : null,
    method === "reported" ? null : words.t(`event.method.${method}`),
    includes.length > 0
      ? words.t("event.ledger.includes", { list: scopeList(includes, index, words) })
      : null,
    excludes.length > 0
      ? words.t("event.ledger.excludes", { list: scopeList(excludes, index, words) })
      : null,
  ].filter((remark) => remark !== null);
}

/** A figure's number as said, struck through when it is withdrawn and linked to its own page, and how it counts. */
export function FigureQuantity({ view, figure }: { view: EventView; figure: ChartFigure }) {
  const said = formatQuantityInFull(figure.timed.figure.quantity, view.words);
  return (
    <>
      <span className="font-serif text-[1.1875rem]/[1.3] font-semibold">
        <a href={figurePage(figure.timed.figure.id, view.words)} className="tap">
          {isWithdrawn(figure) ? <s className="decoration-[1.5px]">{said}</s> : said}
        </a>
      </span>
      {remarks(figure, view).map((remark) => (
        <small key={remark} className="block">
          {remark}
        </small>
      ))}
    </>
  );
}
