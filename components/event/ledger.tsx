import { EmptyState } from "@/components/ui/empty-state";
import { type Column, Table } from "@/components/ui/table";
import type { ChartFigure } from "@/lib/chart/chart-figure";
import { describeScope } from "@/lib/chart/describe";
import type { EventView } from "@/lib/chart/event-view";
import { headlineFigures } from "@/lib/chart/headline-figures";
import { ledgerPage } from "@/lib/chart/ledger-page";
import { figureAnchor } from "@/lib/chart/links";
import { formatDay } from "@/lib/format/instant";
import { FigureQuantity } from "./figure-quantity";
import { MOST_AUTHORITIES } from "./headline-authorities";
import { HiddenFigures } from "./hidden-figures";
import { LedgerPages, LedgerRows } from "./ledger-pages";
import { PrintedIn } from "./printed-in";
import { Reported } from "./reported";
import { SaidBy } from "./said-by";
import { StateCell } from "./state-cell";

/** By id: what the figures that the headline shows are to it. */
function inHeadline(view: EventView): ReadonlyMap<string, string> {
  const headline = headlineFigures(view);
  if (!headline) return new Map();
  const text = view.words.t(`event.rule.row.${headline.rule}`);
  return new Map(
    headline.shown.slice(0, MOST_AUTHORITIES).map(({ timed }): [string, string] => [timed.figure.id, text]),
  );
}

function toColumns(view: EventView, date: string): Column<ChartFigure>[] {
  const { t } = view.words;
  const headline = inHeadline(view);
  const state = view.state.knownAt === null ? t("event.ledger.stateNow") : t("event.ledger.state", { date });
  return [
    {
      key: "reported",
      header: t("event.ledger.reported"),
      cell: (figure) => <Reported view={view} figure={figure} />,
      className: "ledger-reported",
    },
    {
      key: "figure",
      header: t("event.ledger.figure"),
      cell: (figure) => <FigureQuantity view={view} figure={figure} />,
      heads: true,
      className: "ledger-figure",
    },
    {
      key: "saidBy",
      header: t("event.ledger.saidBy"),
      cell: (figure) => <SaidBy view={view} figure={figure} />,
      className: "ledger-said",
    },
    {
      key: "printedIn",
      header: t("event.ledger.printedIn"),
      cell: (figure) => <PrintedIn view={view} figure={figure} />,
      className: "ledger-printed",
    },
    {
      key: "state",
      header: state,
      cell: (figure) => (
        <StateCell view={view} figure={figure} inHeadline={headline.get(figure.timed.figure.id)} />
      ),
      className: "ledger-state",
    },
  ];
}

/** Every figure of the view, newest first, a page at a time: the same that the timeline draws, and all of it. */
export function Ledger({ view }: { view: EventView }) {
  const { words, state, index, timeline, instant } = view;
  const page = ledgerPage(view);
  const date = formatDay(instant - 1, timeline.content.event.zone, words);
  return (
    <section id="figures" aria-labelledby="figures-title" className="section">
      <h2 id="figures-title" className="section-title">
        {words.t("event.ledger.title")}
      </h2>
      <HiddenFigures view={view} />
      {page.total === 0 ? (
        <EmptyState title={words.t("event.ledger.empty")}>
          {words.t("event.ledger.emptyText", { date })}
        </EmptyState>
      ) : (
        <>
          <LedgerRows view={view} page={page} />
          <Table
            caption={words.t("event.ledger.caption", { scope: describeScope(state, index, words) })}
            columns={toColumns(view, date)}
            rows={page.rows}
            rowKey={({ timed }) => timed.figure.id}
            rowId={({ timed }) => figureAnchor(timed.figure.id)}
            className="ledger"
          />
          <LedgerPages view={view} page={page} />
        </>
      )}
    </section>
  );
}
