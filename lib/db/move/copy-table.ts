import type { Session } from "../session";
import type { Table } from "./tables";

// A row may hold a long article.
const ROWS_AT_ONCE = 50;

// A stored picture may be megabytes, and is twice as long on its way.
const ROWS_OF_BYTES_AT_ONCE = 1;

type Row = { row: string };

/**
 * Copies all rows of a table, a few at a time, so that however many there are few are held. As JSON text from
 * one PostgreSQL to the other: nothing here reads what is in them, and so nothing is read wrongly. Both
 * sessions must be in a transaction.
 */
export async function copyTable(from: Session, to: Session, table: Table): Promise<void> {
  const { name, columns, hasBytes } = table;
  const list = columns.join(", ");
  const insert = `INSERT INTO ${name} (${list}) SELECT ${list} FROM jsonb_populate_recordset(NULL::${name}, $1::jsonb)`;
  const fetch = `FETCH ${hasBytes ? ROWS_OF_BYTES_AT_ONCE : ROWS_AT_ONCE} FROM moving`;
  await from.query(`DECLARE moving NO SCROLL CURSOR FOR SELECT to_jsonb(t)::text AS "row" FROM ${name} t`);
  for (;;) {
    const rows = await from.query<Row>(fetch);
    if (rows.length === 0) break;
    await to.query(insert, [`[${rows.map(({ row }) => row).join(",")}]`]);
  }
  await from.query("CLOSE moving");
}

/** How many rows a table has, and a sum over all that is in them, the same for the same rows in whatever order. */
export type TableSum = { rows: number; sum: string };

// Half of an MD5 for each row, laid over each other. It need not withstand an enemy: it finds what was lost or changed.
const sumOf = (table: string) => `
  SELECT count(*)::int AS "rows",
    coalesce(bit_xor(('x' || left(md5(t::text), 16))::bit(64)::bigint), 0)::text AS "sum"
  FROM ${table} t`;

/** Counts and sums up a table. Sessions have to write moments alike: see `SAME_TEXTS`. */
export async function sumTable(session: Session, { name }: Table): Promise<TableSum> {
  const [found] = await session.query<TableSum>(sumOf(name));
  if (!found) throw new Error(`${name} could not be counted.`);
  return found;
}

/** Makes two PostgreSQL write the same values as the same text, until their transactions end. */
export const SAME_TEXTS = [
  "SET LOCAL TimeZone = 'UTC'",
  "SET LOCAL DateStyle = 'ISO'",
  "SET LOCAL bytea_output = 'hex'",
  "SET LOCAL extra_float_digits = 1",
];
