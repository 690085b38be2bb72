import { connectDatabase, type DatabasePlace, type OpenDatabase } from "../client";
import { verifyChain } from "../queries/verify-chain";
import { type Session, serverSession } from "../session";
import { takeStartTurn } from "../start-turn";
import { copyTable, SAME_TEXTS, sumTable } from "./copy-table";
import { firstFilledTable, listTables, type Table } from "./tables";

/** Why nothing was moved, for whoever asked for it. */
export class MoveRefusedError extends Error {
  override name = "MoveRefusedError";
}

/** What was moved. */
export type Moved = { tables: number; rows: number; revisions: number; storedFiles: number };

/** Told of each table when it is over there, with the same rows. */
export type TellMoved = (table: string, rows: number) => void;

// A copy may take hours, in which one side waits for the other.
const NO_HURRY = ["SET LOCAL statement_timeout = 0", "SET LOCAL idle_in_transaction_session_timeout = 0"];

/** Runs `work` in one transaction; it is undone as a whole when `work` throws, or this process ends. */
async function inTransaction<Result>(session: Session, work: () => Promise<Result>): Promise<Result> {
  await session.query("BEGIN");
  try {
    for (const setting of [...NO_HURRY, ...SAME_TEXTS]) await session.query(setting);
    const result = await work();
    await session.query("COMMIT");
    return result;
  } catch (error) {
    // Where the connection is gone, the transaction is too.
    await session.query("ROLLBACK").catch(() => {});
    throw error;
  }
}

/** Lets rows of a table come before those of the same table that they refer to, until `isDeferred` is false again. */
async function deferReferences(to: Session, tables: readonly Table[], isDeferred: boolean): Promise<void> {
  if (!isDeferred) await to.query("SET CONSTRAINTS ALL IMMEDIATE");
  for (const { name, selfReferences } of tables) {
    for (const constraint of selfReferences) {
      const timing = isDeferred ? "DEFERRABLE INITIALLY DEFERRED" : "NOT DEFERRABLE";
      await to.query(`ALTER TABLE ${name} ALTER CONSTRAINT ${constraint} ${timing}`);
    }
  }
}

async function moveTable(from: Session, to: Session, table: Table): Promise<number> {
  await copyTable(from, to, table);
  const [there, here] = [await sumTable(to, table), await sumTable(from, table)];
  if (there.rows === here.rows && there.sum === here.sum) return here.rows;
  throw new Error(`${table.name} is not the same over there: ${there.rows} of ${here.rows} rows.`);
}

const WRONG_BYTES = `SELECT count(*)::int AS "count" FROM "StoredBytes" WHERE encode(sha256("bytes"), 'hex') <> "hash"`;
const COUNT_BYTES = `SELECT count(*)::int AS "count" FROM "StoredBytes"`;

async function count(session: Session, statement: string): Promise<number> {
  const [found] = await session.query<{ count: number }>(statement);
  return found?.count ?? 0;
}

async function copyAll(from: Session, to: Session, tell: TellMoved): Promise<Omit<Moved, "revisions">> {
  const tables = await listTables(from);
  await deferReferences(to, tables, true);
  let rows = 0;
  for (const table of tables) {
    const moved = await moveTable(from, to, table);
    rows += moved;
    tell(table.name.replaceAll('"', ""), moved);
  }
  await deferReferences(to, tables, false);
  const wrong = await count(to, WRONG_BYTES);
  if (wrong > 0) throw new Error(`${wrong} of the files that were shared are not what their hash says.`);
  return { tables: tables.length, rows, storedFiles: await count(to, COUNT_BYTES) };
}

async function checkChain(of: OpenDatabase): Promise<number> {
  const chain = await verifyChain(of.client);
  if (chain.ok) return chain.revisions;
  throw new MoveRefusedError(
    `The records are not whole: at revision ${chain.revision} the chain of hashes does not hold (${chain.why}). ` +
      "Nothing can be said for such records; go back to a backup from before that.",
  );
}

async function refuseFilled(to: Session): Promise<void> {
  const filled = await firstFilledTable(to);
  if (filled === null) return;
  throw new MoveRefusedError(
    `The database to move to is not empty: it has rows in ${filled}. Nothing was moved, and nothing there was ` +
      "changed. Give the address of an empty one (CREATE DATABASE countline), or remove that one and make it anew; " +
      "a site that was started on it has filled it.",
  );
}

async function moveBetween(from: OpenDatabase, to: OpenDatabase, tell: TellMoved): Promise<Moved> {
  const revisions = await checkChain(from);
  const [reading, writing] = [await from.session(), await to.session()];
  try {
    await refuseFilled(writing);
    const moved = await inTransaction(writing, () =>
      inTransaction(reading, () => copyAll(reading, writing, tell)),
    );
    await checkChain(to);
    return { ...moved, revisions };
  } finally {
    await writing.close();
    await reading.close();
  }
}

/** Whether anything is in a database, before it is touched. */
async function refuseFilledServer(place: DatabasePlace): Promise<void> {
  if (place.kind !== "server") return;
  const session = await serverSession(place.url);
  await refuseFilled(session).finally(() => session.close());
}

/**
 * Copies everything that one database holds into another, empty one, in one transaction: what is cut off leaves that
 * one empty, with its tables. What is copied stays as it was. Rows, the files that were shared and the chain of
 * revisions are compared with what they were. Throws `MoveRefusedError` where nothing may be moved,
 * `DatabaseHeldError` while a site has the embedded database open.
 */
export async function moveDatabase(
  from: DatabasePlace,
  to: DatabasePlace,
  tell: TellMoved = () => {},
): Promise<Moved> {
  const source = await connectDatabase(from);
  try {
    // No site may start on it and fill it meanwhile.
    const giveTurn = await takeStartTurn(to);
    try {
      await refuseFilledServer(to);
      const target = await connectDatabase(to);
      return await moveBetween(source, target, tell).finally(() => target.close());
    } finally {
      await giveTurn();
    }
  } finally {
    await source.close();
  }
}
