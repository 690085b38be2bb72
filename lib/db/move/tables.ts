import type { Session } from "../session";

/** A table of a database, by its names as they are written in statements. */
export type Table = {
  name: string;
  columns: string[];
  /** Tables that rows of it refer to, itself left out. */
  refersTo: string[];
  /** Constraints by which rows of it refer to others of its rows. */
  selfReferences: string[];
  hasBytes: boolean;
};

// Prisma's own table tells of the database that it lies in.
const TABLES = `
  SELECT quote_ident(c.relname) AS "name",
    ARRAY(SELECT quote_ident(a.attname) FROM pg_attribute a
      WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
      ORDER BY a.attnum)::text[] AS "columns",
    ARRAY(SELECT DISTINCT quote_ident(f.relname) FROM pg_constraint r JOIN pg_class f ON f.oid = r.confrelid
      WHERE r.conrelid = c.oid AND r.contype = 'f' AND r.confrelid <> c.oid)::text[] AS "refersTo",
    ARRAY(SELECT quote_ident(r.conname) FROM pg_constraint r
      WHERE r.conrelid = c.oid AND r.contype = 'f' AND r.confrelid = c.oid)::text[] AS "selfReferences",
    EXISTS(SELECT 1 FROM pg_attribute a
      WHERE a.attrelid = c.oid AND a.attnum > 0 AND a.atttypid = 'bytea'::regtype) AS "hasBytes"
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname = current_schema() AND c.relkind = 'r' AND c.relname <> '_prisma_migrations'
  ORDER BY c.relname`;

/** Tables so that each comes after those that it refers to. */
function inOrder(tables: readonly Table[]): Table[] {
  const ordered: Table[] = [];
  const placed = new Set<string>();
  while (ordered.length < tables.length) {
    const ready = tables.filter(({ name, refersTo }) => {
      return !placed.has(name) && refersTo.every((other) => placed.has(other));
    });
    if (ready.length === 0) throw new Error("Tables refer to each other in a circle: none can be first.");
    for (const table of ready) placed.add(table.name);
    ordered.push(...ready);
  }
  return ordered;
}

/** The tables of a database, each after those that it refers to. */
export async function listTables(session: Session): Promise<Table[]> {
  return inOrder(await session.query<Table>(TABLES));
}

/** The first table that has rows, by name; null when there is none. They may be anybody's, and refer to each other in a circle. */
export async function firstFilledTable(session: Session): Promise<string | null> {
  for (const { name } of await session.query<Table>(TABLES)) {
    const rows = await session.query(`SELECT 1 FROM ${name} LIMIT 1`);
    if (rows.length > 0) return name;
  }
  return null;
}
