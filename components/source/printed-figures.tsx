import { AgentLink } from "@/components/agent/agent-link";
import { FigureQuantity } from "@/components/event/figure-quantity";
import { Quotation } from "@/components/event/quotation";
import { SaidBy } from "@/components/event/said-by";
import { StateCell } from "@/components/event/state-cell";
import { TitledText } from "@/components/event/titled-text";
import { type Column, Table } from "@/components/ui/table";
import { countedText } from "@/lib/chart/figure-title";
import { printWas } from "@/lib/domain/track-record";
import { formatDay } from "@/lib/format/instant";
import { formatQuantity } from "@/lib/format/quantity";
import type { Printed, SourceTrace } from "./source-trace";

/** Whether a figure had been taken back already when this source printed it, or was only later. */
function WhenPrinted({ trace: { view, late }, printed }: { trace: SourceTrace; printed: Printed }) {
  const { words, timeline } = view;
  const { timed, standing, print } = printed;
  const was = printWas(print, standing, timeline.acts);
  if (was === null || standing.since === null) return null;
  const date = formatDay(standing.since - 1, timeline.content.event.zone, words);
  const key = was === "already" && late.has(timed.figure.id) ? "late" : was;
  return <strong className="block font-semibold">{words.t(`sourcePage.was.${key}`, { date })}</strong>;
}

function toColumns(trace: SourceTrace): Column<Printed>[] {
  const { view, source } = trace;
  const { t } = view.words;
  return [
    {
      key: "figure",
      header: t("sourcePage.printed.figure"),
      heads: true,
      className: "trace-figure",
      cell: (printed) => (
        <>
          <FigureQuantity view={view} figure={printed} />
          <small className="block">{countedText(printed.timed.figure, view.index, view.words)}</small>
        </>
      ),
    },
    {
      key: "phrase",
      header: t("sourcePage.printed.phrase"),
      className: "trace-phrase",
      cell: ({ print: { appearance } }) => (
        <>
          <Quotation passages={appearance.passages} source={source} />
          {appearance.quantity ? (
            <small className="block">
              {t("event.ledger.printedAs", { words: formatQuantity(appearance.quantity, view.words) })}
            </small>
          ) : null}
          {appearance.via ? (
            <small className="block">
              {t("figurePage.prints.via")} <AgentLink id={appearance.via} view={view} />
            </small>
          ) : null}
        </>
      ),
    },
    {
      key: "saidBy",
      header: t("event.ledger.saidBy"),
      className: "trace-said",
      cell: (printed) => <SaidBy view={view} figure={printed} />,
    },
    {
      key: "state",
      header: t("event.ledger.stateNow"),
      cell: (printed) => (
        <>
          <WhenPrinted trace={trace} printed={printed} />
          <StateCell view={view} figure={printed} />
        </>
      ),
    },
  ];
}

/** The figures that a source prints, each with its words and what became of it. */
export function PrintedFigures({ trace }: { trace: SourceTrace }) {
  const { view, printed } = trace;
  if (printed.length === 0) return <p className="m-0 text-soft">{view.words.t("sourcePage.printed.none")}</p>;
  return (
    <Table
      caption={<TitledText message="sourcePage.printed.caption" view={view} />}
      columns={toColumns(trace)}
      rows={printed}
      rowKey={({ timed }) => timed.figure.id}
    />
  );
}
