import type { Column, ColumnKind } from "./column";
import { COLUMNS } from "./columns";

const ITEM = { text: "string", count: "integer", "yes-no": "boolean", moment: "string" } as const;

const ITEM_OF: Record<ColumnKind, keyof typeof ITEM> = {
  text: "text",
  count: "count",
  "yes-no": "yes-no",
  moment: "moment",
  texts: "text",
  "yes-nos": "yes-no",
  moments: "moment",
};

/** Is a value of this kind a list? */
export const isList = (kind: ColumnKind): boolean => kind !== ITEM_OF[kind];

function itemSchema(kind: ColumnKind) {
  const item = ITEM_OF[kind];
  const limits = item === "moment" ? { format: "date-time" } : item === "count" ? { minimum: 0 } : {};
  return { type: [ITEM[item], "null"], ...limits };
}

function valueSchema({ kind, meaning, values }: Column) {
  const item = itemSchema(kind);
  if (isList(kind)) return { description: meaning, type: "array", items: item };
  return { description: meaning, ...item, ...(values ? { enum: [...values, null] } : {}) };
}

/** A row as JSON Schema (2020-12) describes it, for `figures.json` and `figures.ndjson`. */
export function rowSchema() {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "One figure as one source printed it",
    type: "object",
    properties: Object.fromEntries(COLUMNS.map((column) => [column.name, valueSchema(column)])),
    required: COLUMNS.map(({ name }) => name),
    additionalProperties: false,
  };
}
