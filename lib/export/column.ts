/**
 * `moment`: RFC 3339 with an offset. `count`: a whole number from 0 up. The plurals are lists; lists about the
 * same things, such as `chain` and `chain_roles`, have the same length.
 */
export type ColumnKind = "text" | "count" | "yes-no" | "moment" | "texts" | "yes-nos" | "moments";

export type Column<Name extends string = string> = {
  name: Name;
  kind: ColumnKind;
  /** Hashtag and attributes of HXL 1.1; null where it has no word for it. */
  hxl: string | null;
  meaning: string;
  /** The only values that it can have; null: any. */
  values: readonly string[] | null;
};

/** A column without its name: kind, HXL hashtag, meaning, and its only values where they are a closed list. */
export type Described = readonly [
  kind: ColumnKind,
  hxl: string | null,
  meaning: string,
  values?: readonly string[],
];

/** Columns in the order in which they are described. */
export function columnsOf<Name extends string>(described: Record<Name, Described>): readonly Column<Name>[] {
  const entries = Object.entries(described) as [Name, Described][];
  return entries.map(([name, [kind, hxl, meaning, values = null]]) => ({ name, kind, hxl, meaning, values }));
}
