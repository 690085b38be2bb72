import type { Cell, Item } from "./cell";

const BETWEEN = " | ";

/** One value as text: nothing for null, `true` and `false`, digits for numbers. */
const itemText = (item: Item) => (item === null ? "" : String(item));

const escaped = (text: string) => text.replaceAll("\\", "\\\\").replaceAll("|", "\\|");

/**
 * What a value is in a table of text. The items of a list stand between ` | `, with `\|` for a bar and
 * `\\` for a backslash inside one, so that they can be told apart again.
 */
export function cellText(cell: Cell): string {
  if (cell === null || typeof cell !== "object") return itemText(cell);
  return cell.map((item) => escaped(itemText(item))).join(BETWEEN);
}

// What a spreadsheet may take for a formula, in half or full width, behind any number of our own apostrophes.
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;

/**
 * A text that no spreadsheet runs as a formula: one that begins like one gets an apostrophe before it. So
 * does one that begins with apostrophes and then like one; to read back, take one apostrophe from whatever
 * has one or more before `=`, `+`, `-`, `@`, tab, carriage return, line feed or a full-width `＝＋－＠`.
 */
export function harmlessText(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** A text as it was before `harmlessText`. */
export const readHarmless = (text: string): string => text.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/u, "");

/** The items of a list as `cellText` writes it; an empty text is an empty list. */
export function readItems(text: string): string[] {
  if (text === "") return [];
  return text.split(BETWEEN).map((item) => item.replace(/\\([\\|])/gu, "$1"));
}
