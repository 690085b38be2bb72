// biome-ignore-all lint/a11y/noRedundantRoles: `display: block` on narrow screens takes the implicit roles away
import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type Column<Row> = {
  key: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Names the row: its cell becomes a row header. */
  heads?: boolean;
  className?: string;
};

type TableProps<Row> = {
  caption: ReactNode;
  /** Show the caption; otherwise it is only read out. */
  captionShown?: boolean;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  /** The id of a row's element, for links that lead to it. */
  rowId?: (row: Row) => string;
  className?: string;
};

/**
 * A table that becomes a list of labelled rows on a narrow screen. The roles
 * are written out because `display: block` would take them away there.
 */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, captionShown = false, columns, rows, rowKey, rowId, className } = props;
  return (
    <table role="table" className={classNames("stack-table", className)}>
      <caption className={captionShown ? "pb-2 text-left text-soft" : "sr-only"}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column.key} role="columnheader" scope="col">
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={rowKey(row)} id={rowId?.(row)} role="row">
            {columns.map((column) => (
              <Cell key={column.key} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const content = (
    <>
      <span className="stack-label" aria-hidden="true">
        {column.header}
      </span>
      <div className="stack-value">{column.cell(row)}</div>
    </>
  );
  return column.heads ? (
    <th role="rowheader" scope="row" className={column.className}>
      {content}
    </th>
  ) : (
    <td role="cell" className={column.className}>
      {content}
    </td>
  );
}
