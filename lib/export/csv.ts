import { stringify } from "csv-stringify/sync";
import type { Cell } from "./cell";
import { cellText } from "./cell-text";
import type { Column } from "./column";
import { COLUMNS } from "./columns";
import { type FormulaGuard, GUARD } from "./formula-guard";
import type { Row } from "./rows";

const FORMAT = {
  // RFC 4180 ends lines with both; a lone one inside a cell has to be quoted all the same.
  record_delimiter: "\r\n",
  quoted_match: /[\r\n]/,
};

const ROWS_AT_ONCE = 200;

/** Lines of CSV (RFC 4180), each with its end, of cells that no spreadsheet runs as formulas. */
export function csvLines(lines: readonly (readonly Cell[])[], { guarded }: FormulaGuard = GUARD): string {
  const texts = lines.map((cells) => cells.map((cell) => guarded(cellText(cell))));
  return stringify(texts, FORMAT);
}

/**
 * A table as CSV, a piece at a time, so that however many rows there are few are held: the lines of
 * `head`, then the rows' values under `columns`.
 */
export async function* csvPieces<Name extends string>(
  rows: Iterable<Record<Name, Cell>> | AsyncIterable<Record<Name, Cell>>,
  columns: readonly Pick<Column<Name>, "name">[],
  head: readonly (readonly Cell[])[] = [columns.map(({ name }) => name)],
  guard = GUARD,
): AsyncGenerator<string> {
  yield csvLines(head, guard);
  let waiting: Cell[][] = [];
  for await (const row of rows) {
    waiting.push(columns.map(({ name }) => row[name]));
    if (waiting.length === ROWS_AT_ONCE) {
      yield csvLines(waiting, guard);
      waiting = [];
    }
  }
  if (waiting.length > 0) yield csvLines(waiting, guard);
}

/** Rows as one text of CSV, with a line of column names (see `COLUMNS`), in UTF-8 without a mark at its head. */
export function toCsv(rows: readonly Row[]): string {
  return csvLines([
    COLUMNS.map(({ name }) => name),
    ...rows.map((row) => COLUMNS.map(({ name }) => row[name])),
  ]);
}
