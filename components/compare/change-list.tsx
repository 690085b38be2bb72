import { FigureQuantity } from "@/components/event/figure-quantity";
import { SaidBy } from "@/components/event/said-by";
import { StateIcon } from "@/components/event/state-icon";
import { type Column, Table } from "@/components/ui/table";
import type { ChartFigure } from "@/lib/chart/chart-figure";
import type { MomentsView } from "@/lib/chart/compare-view";
import { countedText } from "@/lib/chart/figure-title";
import { figureHref } from "@/lib/chart/links";
import type { Change, ChangeKind } from "@/lib/domain/changes-between";
import { type ChangeGroup, groupChanges } from "@/lib/domain/changes-between-groups";
import type { State } from "@/lib/domain/vocabulary";
import { formatDay } from "@/lib/format/instant";
import type { Words } from "@/lib/format/words";
import { ChangeCause } from "./change-cause";

type Row = { change: Change; figure: ChartFigure };

/** More than this in one table and nobody reads it: the reader is told to choose less. */
const MOST_ROWS = 250;

const anchorOf = (kind: ChangeKind) => `changed-${kind}`;

function toRows(changes: Change[], { later }: MomentsView): Row[] {
  const timed = new Map(later.timeline.figures.map((figure) => [figure.figure.id, figure]));
  return changes.flatMap((change) => {
    const [figure, standing] = [timed.get(change.figure), later.standings.get(change.figure)];
    return figure && standing ? [{ change, figure: { timed: figure, standing } }] : [];
  });
}

function StateName({ state, words }: { state: State; words: Words }) {
  return (
    <>
      <StateIcon state={state} />
      {words.t(`event.state.${state}`)}
    </>
  );
}

function toColumns({ later, words }: MomentsView, kind: ChangeKind): Column<Row>[] {
  const { zone } = later.timeline.content.event;
  const before: Column<Row> = {
    key: "before",
    header: words.t("compare.column.before"),
    cell: ({ change }) => <StateName state={change.before} words={words} />,
  };
  return [
    {
      key: "figure",
      header: words.t("compare.column.figure"),
      heads: true,
      className: "compare-figure",
      cell: ({ figure }) => (
        <>
          <FigureQuantity view={later} figure={figure} />
          <small className="block">
            <a href={figureHref(later, figure.timed.figure)} className="tap">
              {countedText(figure.timed.figure, later.index, words)}
            </a>
          </small>
        </>
      ),
    },
    {
      key: "saidBy",
      header: words.t("event.ledger.saidBy"),
      className: "compare-said",
      cell: ({ figure }) => <SaidBy view={later} figure={figure} />,
    },
    {
      key: "at",
      header: words.t("compare.column.at"),
      className: "compare-at",
      cell: ({ change }) => formatDay(change.at - 1, zone, words),
    },
    ...(kind === "new" ? [] : [before]),
    {
      key: "after",
      header: words.t("compare.column.after"),
      cell: ({ change, figure }) => (
        <>
          <StateName state={change.after} words={words} />
          <small className="block">
            <ChangeCause view={later} change={change} figure={figure} />
          </small>
        </>
      ),
    },
  ];
}

function Group({ view, group }: { view: MomentsView; group: ChangeGroup }) {
  const { words } = view;
  const { kind, changes } = group;
  const title = words.t(`compare.kind.${kind}`, { count: changes.length });
  const left = changes.length - MOST_ROWS;
  return (
    <section aria-labelledby={anchorOf(kind)} className="pt-6">
      <h3 id={anchorOf(kind)} className="m-0 mb-1.5 font-serif text-[1.1875rem]/snug font-semibold">
        {title}
      </h3>
      <Table
        caption={title}
        columns={toColumns(view, kind)}
        rows={toRows(changes.slice(0, MOST_ROWS), view)}
        rowKey={({ change }) => change.id}
      />
      {left > 0 ? (
        <p className="mb-0 text-soft">{words.t("compare.moments.tooMany", { count: left })}</p>
      ) : null}
    </section>
  );
}

/** What changed between two moments, by kind: each figure with its state then and now, and what made it so. */
export function ChangeList({ view }: { view: MomentsView }) {
  const { words } = view;
  const groups = groupChanges(view.changes);
  return (
    <section aria-labelledby="changes" className="section">
      <h2 id="changes" className="section-title">
        {words.t("compare.moments.listTitle")}
      </h2>
      {groups.length === 0 ? <p className="m-0 text-soft">{words.t("compare.moments.nothing")}</p> : null}
      <ul className="choices">
        {groups.map(({ kind, changes }) => (
          <li key={kind}>
            <a href={`#${anchorOf(kind)}`}>{words.t(`compare.kind.${kind}`, { count: changes.length })}</a>
          </li>
        ))}
      </ul>
      {groups.map((group) => (
        <Group key={group.kind} view={view} group={group} />
      ))}
    </section>
  );
}
