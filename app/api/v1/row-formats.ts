import { COLUMNS } from "@/lib/export/columns";
import { csvPieces } from "@/lib/export/csv";
import { hxlPieces } from "@/lib/export/hxl";
import { jsonPieces, ndjsonPieces } from "@/lib/export/json";
import type { Row } from "@/lib/export/rows";

/** Rows to be written, and what is told with them. */
export type RowsToWrite = {
  rows: Iterable<Row> | AsyncIterable<Row>;
  /** Slugs of what the rows count. */
  metrics: readonly string[];
  revision: number;
  /** As asked for. */
  knownAt: string | null;
};

type RowFormat = { type: string; write: (given: RowsToWrite) => AsyncGenerator<string> };

/** The formats of rows, by the end of a file's name. */
export const ROW_FORMATS = {
  csv: { type: "text/csv; charset=utf-8; header=present", write: ({ rows }) => csvPieces(rows, COLUMNS) },
  "hxl.csv": {
    type: "text/csv; charset=utf-8; header=present",
    write: ({ rows, metrics }) => hxlPieces(rows, metrics),
  },
  json: {
    type: "application/json",
    write: ({ rows, revision, knownAt }) =>
      jsonPieces(rows, { revision, known_at: knownAt, columns: "/api/v1/columns" }),
  },
  ndjson: { type: "application/x-ndjson", write: ({ rows }) => ndjsonPieces(rows) },
} as const satisfies Record<string, RowFormat>;

export type RowFormatName = keyof typeof ROW_FORMATS;
