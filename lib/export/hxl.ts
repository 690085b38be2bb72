import type { Cell } from "./cell";
import type { Column } from "./column";
import { COLUMNS } from "./columns";
import { csvPieces } from "./csv";
import { GUARD } from "./formula-guard";
import type { Row } from "./rows";

/** Where HXL's dictionary has a word of its own. */
const ATTRIBUTES: Record<string, string> = { deaths: "killed" };

const snake = (slug: string) => slug.replaceAll("-", "_");

/** A column that holds the number of the rows that count one metric, since HXL tells metrics apart by column. */
function metricColumn(metric: string): Column {
  return {
    name: `affected_${snake(metric)}`,
    kind: "count",
    hxl: `#affected+${ATTRIBUTES[metric] ?? snake(metric)}`,
    meaning: `The number named, where ${metric} are counted`,
    values: null,
  };
}

type MetricColumn = { metric: string; column: Column };

type Cells = Record<string, Cell>;

function withMetrics(row: Cells, metrics: readonly MetricColumn[]): Cells {
  const counted = metrics.map(({ metric, column }) => [
    column.name,
    row.metric === metric ? (row.nominal ?? null) : null,
  ]);
  return { ...row, ...Object.fromEntries(counted) };
}

async function* eachWithMetrics(
  rows: Iterable<Cells> | AsyncIterable<Cells>,
  metrics: readonly MetricColumn[],
) {
  for await (const row of rows) yield withMetrics(row, metrics);
}

/**
 * Rows as CSV for humanitarian tools: under the names a line of hashtags of HXL 1.1, and after the columns
 * of the plain CSV one for each of `metrics` (slugs), with the number that a row of that metric names. Days
 * that are written in EDTF are no `#date`, which has to be one that a program can read. `plain`: the columns
 * of the plain CSV.
 */
export function hxlPieces(
  rows: Iterable<Row> | AsyncIterable<Row> | readonly Cells[],
  metrics: readonly string[],
  plain: readonly Column[] = COLUMNS,
  guard = GUARD,
): AsyncGenerator<string> {
  const counted = metrics.map((metric) => ({ metric, column: metricColumn(metric) }));
  const columns: readonly Column[] = [...plain, ...counted.map(({ column }) => column)];
  const head = [columns.map(({ name }) => name), columns.map(({ hxl }) => hxl)];
  return csvPieces(eachWithMetrics(rows, counted), columns, head, guard);
}
