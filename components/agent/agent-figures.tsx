import { FigureQuantity } from "@/components/event/figure-quantity";
import { Reported } from "@/components/event/reported";
import { SaidBy } from "@/components/event/said-by";
import { StateCell } from "@/components/event/state-cell";
import { TitledText } from "@/components/event/titled-text";
import { type Column, Table } from "@/components/ui/table";
import type { EventView } from "@/lib/chart/event-view";
import { countedText } from "@/lib/chart/figure-title";
import type { AgentFigure, AgentTrace } from "./agent-trace";

function toColumns(view: EventView): Column<AgentFigure>[] {
  const { t } = view.words;
  return [
    {
      key: "reported",
      header: t("event.ledger.reported"),
      className: "ledger-reported",
      cell: (figure) => <Reported view={view} figure={figure} />,
    },
    {
      key: "figure",
      header: t("event.ledger.figure"),
      heads: true,
      className: "trace-figure",
      cell: (figure) => (
        <>
          <FigureQuantity view={view} figure={figure} />
          <small className="block">{countedText(figure.timed.figure, view.index, view.words)}</small>
        </>
      ),
    },
    {
      key: "role",
      header: t("agentPage.figures.role"),
      className: "trace-role",
      cell: ({ roles }) => roles.map((role) => t(`agentPage.role.${role}`)).join(", "),
    },
    {
      key: "saidBy",
      header: t("event.ledger.saidBy"),
      className: "trace-said",
      cell: (figure) => <SaidBy view={view} figure={figure} />,
    },
    {
      key: "state",
      header: t("event.ledger.stateNow"),
      cell: (figure) => <StateCell view={view} figure={figure} />,
    },
  ];
}

/** Every figure of one event that an agent has to do with, newest first, and what became of it. */
export function AgentFigures({ trace: { view, figures } }: { trace: AgentTrace }) {
  return (
    <Table
      caption={<TitledText message="agentPage.figures.caption" view={view} />}
      columns={toColumns(view)}
      rows={figures}
      rowKey={({ timed }) => timed.figure.id}
    />
  );
}
