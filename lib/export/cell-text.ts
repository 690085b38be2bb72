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

/** The items of a list as `cellText` writes it; an empty text is an empty list. */
export function readItems(text: string): string[] {
  if (text === "") return [];
  return text.split(BETWEEN).map((item) => item.replace(/\\([\\|])/gu, "$1"));
}
