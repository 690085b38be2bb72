import Papa from "papaparse";
import type { Cell, Item } from "./cell";
import { readItems } from "./cell-text";
import type { Column } from "./column";
import { COLUMNS } from "./columns";
import type { FormulaGuard } from "./formula-guard";
import { isList } from "./row-schema";

/** A table as it was stored: its own columns, in its own order, and its rows. */
export type StoredRows = { columns: readonly Column[]; rows: Record<string, Cell>[] };

// Lists about the same things have the same length: that of the one in which no item is empty.
const COUNTED_BY = [
  [/^printed_chain/u, "printed_chain_ids"],
  [/^chain/u, "chain_ids"],
  [/^acts?_/u, "act_ids"],
] as const;

const KNOWN = new Map<string, Column>(COLUMNS.map((column) => [column.name, column]));

/** A column of which this version knows nothing any more holds text. */
const columnNamed = (name: string): Column =>
  KNOWN.get(name) ?? { name, kind: "text", hxl: null, meaning: "A column of an earlier form", values: null };

function readItem(text: string, kind: Column["kind"]): Item {
  if (text === "") return null;
  if (kind === "count") return Number(text);
  return kind === "yes-no" || kind === "yes-nos" ? text === "true" : text;
}

function readCell(text: string, { name, kind }: Column, textOf: (name: string) => string): Cell {
  if (!isList(kind)) return readItem(text, kind);
  const counter = COUNTED_BY.find(([group]) => group.test(name))?.[1];
  // Nothing written is no item, or one that is empty: the list that it belongs to says which.
  const items = text === "" && counter && textOf(counter) !== "" ? [""] : readItems(text);
  return items.map((item) => readItem(item, kind));
}

/**
 * The rows of a stored CSV (`toCsv`) with the values that they had when they were written: what `toCsv`
 * made of them with that guard is what this makes them from. Its line of names says which columns there are.
 */
export function readStoredRows(csv: string, { unguarded }: FormulaGuard): StoredRows {
  const options = { header: true, delimiter: ",", newline: "\r\n", skipEmptyLines: true } as const;
  const { data, meta } = Papa.parse<Record<string, string>>(csv, options);
  const columns = (meta.fields ?? []).map(columnNamed);
  const rows = data.map((line) => {
    const textOf = (name: string) => unguarded(line[name] ?? "");
    return Object.fromEntries(
      columns.map((column) => [column.name, readCell(textOf(column.name), column, textOf)]),
    );
  });
  return { columns, rows };
}
