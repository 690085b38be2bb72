import Papa from "papaparse";

/** Takes back what was done to a text so that no spreadsheet runs it (`harmlessText`). */
const plainText = (text: string) => text.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/u, "");

/** The items of a list as `cellText` writes it; an empty cell is an empty list. */
export function readItems(text: string): string[] {
  if (text === "") return [];
  return text.split(" | ").map((item) => item.replace(/\\([\\|])/gu, "$1"));
}

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

/** The cells of a CSV as they were before they were made harmless. */
export const readCsv = (text: string): string[][] => readCells(text).map((line) => line.map(plainText));
