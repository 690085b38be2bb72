import { figurePage } from "@/components/figure/page-addresses";
import { FilledText, slots } from "@/components/ui/filled-text";
import { type ChartFigure, isWithdrawn } from "@/lib/chart/chart-figure";
import type { EventView } from "@/lib/chart/event-view";
import { formatEdtf } from "@/lib/format/edtf";
import { formatQuantityInFull } from "@/lib/format/quantity";
import { ScopeNames } from "./scope-names";

/** How the number counts, where that is not the usual way. */
function remarks({ timed }: ChartFigure, { words }: EventView): string[] {
  const { basis, method, period } = timed.figure;
  return [
    basis === "period"
      ? words.t("event.basis.period", { period: period ? formatEdtf(period, words) : "" })
      : null,
    basis === "current" || basis === "unknown" ? words.t(`event.basis.${basis}`, { period: "" }) : null,
    method === "reported" ? null : words.t(`event.method.${method}`),
  ].filter((remark) => remark !== null);
}

/** What a figure takes in, or leaves out, beyond whom it counts; nothing where that is nothing. */
function Scope({ kind, slugs, view }: { kind: "includes" | "excludes"; slugs: string[]; view: EventView }) {
  if (slugs.length === 0) return null;
  return (
    <small className="block">
      <FilledText
        text={view.words.t(`event.ledger.${kind}`, slots("list"))}
        fill={{ list: <ScopeNames slugs={slugs} view={view} /> }}
      />
    </small>
  );
}

/** A figure's number as said, struck through when it is withdrawn and linked to its own page, and how it counts. */
export function FigureQuantity({ view, figure }: { view: EventView; figure: ChartFigure }) {
  const { includes, excludes } = figure.timed.figure;
  const said = formatQuantityInFull(figure.timed.figure.quantity, view.words);
  return (
    <>
      <span className="font-serif text-[1.1875rem]/[1.3] font-semibold">
        <a href={figurePage(figure.timed.figure.id, view.words, view.state.revision)} className="tap">
          {isWithdrawn(figure) ? <s className="decoration-[1.5px]">{said}</s> : said}
        </a>
      </span>
      {remarks(figure, view).map((remark) => (
        <small key={remark} className="block">
          {remark}
        </small>
      ))}
      <Scope kind="includes" slugs={includes} view={view} />
      <Scope kind="excludes" slugs={excludes} view={view} />
    </>
  );
}
