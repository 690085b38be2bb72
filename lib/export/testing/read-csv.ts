import Papa from "papaparse";
import { GUARD } from "../formula-guard";

/**
 * The cells of a CSV as a spreadsheet sees them, read by a parser that was not written here; lines of
 * different lengths are refused.
 */
export function readCells(text: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ",", newline: "\r\n" });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join("; "));
  const last = data.pop();
  if (last?.length !== 1 || last[0] !== "") throw new Error("The last line does not end.");
  if (new Set(data.map((line) => line.length)).size > 1) throw new Error("Lines differ in length.");
  return data;
}

/** The cells of a CSV as they were before they were guarded. */
export const readCsv = (text: string): string[][] => readCells(text).map((line) => line.map(GUARD.unguarded));
