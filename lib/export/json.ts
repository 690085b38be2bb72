import type { Cell } from "./cell";
import type { Row } from "./rows";

type Told = Row | Record<string, Cell>;

type Rows = Iterable<Told> | AsyncIterable<Told>;

const ROWS_AT_ONCE = 100;

/** Texts joined a hundred at a time: a stream of single rows would send each by itself. */
async function* joined(rows: Rows, write: (row: Told, isFirst: boolean) => string): AsyncGenerator<string> {
  let waiting: string[] = [];
  let isFirst = true;
  for await (const row of rows) {
    waiting.push(write(row, isFirst));
    isFirst = false;
    if (waiting.length === ROWS_AT_ONCE) {
      yield waiting.join("");
      waiting = [];
    }
  }
  if (waiting.length > 0) yield waiting.join("");
}

/** Rows as NDJSON: one object in each line. */
export const ndjsonPieces = (rows: Rows): AsyncGenerator<string> =>
  joined(rows, (row) => `${JSON.stringify(row)}\n`);

/** Rows as one JSON object, the last of whose members is `rows`; `head` are those before it. */
export async function* jsonPieces(rows: Rows, head: Record<string, unknown>): AsyncGenerator<string> {
  yield `${JSON.stringify(head).replace(/\}$/u, "")}${Object.keys(head).length > 0 ? "," : ""}"rows":[`;
  yield* joined(rows, (row, isFirst) => `${isFirst ? "\n" : ",\n"}${JSON.stringify(row)}`);
  yield "\n]}\n";
}
