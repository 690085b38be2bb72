import type { ChartFigure } from "@/lib/chart/chart-figure";
import type { EventView } from "@/lib/chart/event-view";
import { agentName } from "@/lib/chart/speaker";
import { originsOfPrints } from "@/lib/domain/origins";
import type { TimedAppearance } from "@/lib/domain/timeline";
import { formatQuantity } from "@/lib/format/quantity";
import { Quotation } from "./quotation";
import { SourceLink } from "./source-link";

const SHOWN = 2;

function Print({ view, print }: { view: EventView; print: TimedAppearance }) {
  const { words, index } = view;
  const { appearance, source } = print;
  return (
    <li>
      <SourceLink view={view} source={source} />
      {appearance.via ? (
        <small> {words.t("event.ledger.via", { agent: agentName(appearance.via, index) })}</small>
      ) : null}
      {appearance.passages.length > 0 ? (
        <small className="block">
          <Quotation passages={appearance.passages} source={source} />
        </small>
      ) : null}
      {appearance.quantity ? (
        <small className="block">
          {words.t("event.ledger.printedAs", { words: formatQuantity(appearance.quantity, words) })}
        </small>
      ) : null}
    </li>
  );
}

/** Where a figure was printed: first the two that printed it first, the others folded away; a moment may come before any. */
export function PrintedIn({ view, figure }: { view: EventView; figure: ChartFigure }) {
  const prints = figure.timed.appearances;
  const rest = prints.slice(SHOWN);
  if (prints.length === 0 && view.state.knownAt !== null)
    return <small>{view.words.t("event.ledger.printedLater")}</small>;
  const list = (shown: TimedAppearance[]) => (
    <ul className="m-0 list-none space-y-1 p-0">
      {shown.map((print) => (
        <Print key={print.appearance.id} view={view} print={print} />
      ))}
    </ul>
  );
  const origins = originsOfPrints(prints, view.timeline.content.sources).length;
  return (
    <>
      {origins < prints.length ? (
        <small className="block">
          {view.words.t("checks.origins", { articles: prints.length, origins })}
        </small>
      ) : null}
      {list(prints.slice(0, SHOWN))}
      {rest.length > 0 ? (
        <details className="mt-1">
          <summary className="inline-flex min-h-6 cursor-pointer items-center text-[0.8125rem] text-soft">
            {view.words.t("event.ledger.moreSources", { count: rest.length })}
          </summary>
          {list(rest)}
        </details>
      ) : null}
    </>
  );
}
