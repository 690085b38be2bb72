import type { MessageKey, Words } from "@/lib/format/words";
import en from "@/lib/i18n/messages/en.json";

/** The id of a field's element, from its name. */
export function fieldId(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9]+/g, "-").replaceAll(/^-|-$/g, "");
}

/** The last two parts of a name without row numbers: `figures[0].chain[1].agent.name` gives agent, name. */
function partsOf(name: string): [parent: string, field: string] {
  const parts = name.replaceAll(/\[\d+\]/g, "").split(".");
  const field = parts.at(-1) ?? "";
  return [parts.at(-2)?.replace(/s$/, "") ?? "", field];
}

function find(among: "label" | "hint", name: string, words: Words): string | undefined {
  const [parent, field] = partsOf(name);
  const key = [`${parent}-${field}`, field].find((candidate) => Object.hasOwn(en.desk[among], candidate));
  return key && words.t(`desk.${among}.${key}` as MessageKey);
}

/** The label of a field: its own within its group, else the one of all fields of that name. */
export function labelOf(name: string, words: Words): string {
  return find("label", name, words) ?? name;
}

/** The hint of a field, where it has one. */
export function hintOf(name: string, words: Words): string | undefined {
  return find("hint", name, words);
}

/** The legend of one row of a list, counted from 1. */
export function rowLabel(list: string, index: number, words: Words): string {
  const [, field] = partsOf(list);
  const known = Object.hasOwn(en.desk.row, field) ? field : "other";
  return words.t(`desk.row.${known}` as MessageKey, { n: index + 1 });
}

/** A field named from far away: "Figure 2, hop 1: who". */
export function fullLabelOf(name: string, words: Words): string {
  const rows = [...name.matchAll(/\[(\d+)\]/g)].map((found) =>
    rowLabel(name.slice(0, found.index), Number(found[1]), words),
  );
  const own = name.endsWith("]") ? [] : [labelOf(name, words)];
  return [...rows, ...own].join(" · ");
}
