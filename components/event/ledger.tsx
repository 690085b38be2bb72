import { EmptyState } from "@/components/ui/empty-state";
import { type Column, Table } from "@/components/ui/table";
import { type ChartFigure, selectFigures } from "@/lib/chart/chart-figure";
import { describeScope } from "@/lib/chart/describe";
import type { EventView } from "@/lib/chart/event-view";
import { figureAnchor } from "@/lib/chart/links";
import { formatDay } from "@/lib/format/instant";
import { FigureQuantity } from "./figure-quantity";
import { PrintedIn } from "./printed-in";
import { Reported } from "./reported";
import { SaidBy } from "./said-by";
import { StateCell } from "./state-cell";

function toRows({ timeline, standings, state }: EventView): ChartFigure[] {
  return selectFigures(timeline, standings, state).toReversed();
}

function toColumns(view: EventView, date: string): Column<ChartFigure>[] {
  const { t } = view.words;
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
      cell: (figure) => <StateCell view={view} figure={figure} />,
      className: "ledger-state",
    },
  ];
}

/** Every figure of the view, newest first: the same that the timeline draws, and all of it. */
export function Ledger({ view }: { view: EventView }) {
  const { words, state, index, timeline, instant } = view;
  const rows = toRows(view);
  const date = formatDay(instant - 1, timeline.content.event.zone, words);
  return (
    <section id="figures" aria-labelledby="figures-title" className="section">
      <h2 id="figures-title" className="section-title">
        {words.t("event.ledger.title")}
      </h2>
      {rows.length === 0 ? (
        <EmptyState title={words.t("event.ledger.empty")}>
          {words.t("event.ledger.emptyText", { date })}
        </EmptyState>
      ) : (
        <Table
          caption={words.t("event.ledger.caption", { scope: describeScope(state, index, words) })}
          columns={toColumns(view, date)}
          rows={rows}
          rowKey={({ timed }) => timed.figure.id}
          rowId={({ timed }) => figureAnchor(timed.figure.id)}
          className="ledger"
        />
      )}
    </section>
  );
}
