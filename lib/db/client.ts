import { AsyncLocalStorage } from "node:async_hooks";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import type { SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import { EmbeddedAdapter } from "./embedded-adapter";
import { lockFolder } from "./embedded-lock";
import { type Prisma, PrismaClient } from "./generated/client";
import { applyMigrations } from "./schema-engine";
import { ServerAdapter } from "./server-adapter";
import { embeddedSession, type Session, serverSession } from "./session";
import { OFFER_SIMILARITY } from "./similarity";

/**
 * Where the data lives: a PostgreSQL server, or a folder for the embedded database ("memory" keeps nothing, and
 * begins empty or with the data folder that was dumped).
 */
export type DatabasePlace =
  | { kind: "server"; url: string }
  | { kind: "embedded"; folder: string; address: string }
  | { kind: "memory"; dump?: Blob };

export type Transaction = Prisma.TransactionClient;

/** A database at its newest migration. */
export type OpenDatabase = {
  client: PrismaClient;
  /** Names of the migrations that were applied when it was opened. */
  applied: string[];
  /** A connection for what Prisma does not do. */
  session(): Promise<Session>;
  close(): Promise<void>;
};

const TRANSACTION_LIMITS = { maxWait: 15_000, timeout: 15_000 };

// The server bundles start-up code and page code apart; both must meet the same open database.
const shared = globalThis as typeof globalThis & { countlineDatabase?: OpenDatabase };
const insideTransaction = new AsyncLocalStorage<true>();

type Engine = {
  factory: SqlMigrationAwareDriverAdapterFactory;
  session(): Promise<Session>;
  /** Lets go of what migrating kept open. */
  afterMigrating?(): Promise<void>;
  close(): Promise<void>;
};

// A server has its own, or has not; the embedded database is handed what it may be asked for.
const EXTENSIONS = { pg_trgm };

async function startEngine(place: DatabasePlace): Promise<Engine> {
  if (place.kind === "server") {
    const factory = new ServerAdapter(place.url);
    const session = () => serverSession(place.url);
    return { factory, session, afterMigrating: () => factory.disconnect(), close: async () => {} };
  }
  if (place.kind === "memory") {
    const memory = await PGlite.create({ extensions: EXTENSIONS, loadDataDir: place.dump });
    const session = async () => embeddedSession(memory);
    return { factory: new EmbeddedAdapter(memory), session, close: () => memory.close() };
  }
  await mkdir(place.folder, { recursive: true, mode: 0o700 });
  const unlock = await lockFolder(place.folder, place.address);
  const embedded = await PGlite.create(join(place.folder, "database"), { extensions: EXTENSIONS });
  return {
    factory: new EmbeddedAdapter(embedded),
    session: async () => embeddedSession(embedded),
    close: async () => {
      await embedded.close();
      await unlock();
    },
  };
}

/**
 * Opens a database and brings it to the newest migration, beside the one that this process works on. Throws as
 * `openDatabase` does.
 */
export async function connectDatabase(place: DatabasePlace): Promise<OpenDatabase> {
  const engine = await startEngine(place);
  try {
    const applied = await applyMigrations(engine.factory).finally(engine.afterMigrating);
    const client = new PrismaClient({ adapter: engine.factory, transactionOptions: TRANSACTION_LIMITS });
    await client.$executeRawUnsafe(OFFER_SIMILARITY);
    const close = async () => {
      await client.$disconnect();
      await engine.close();
    };
    return { client, applied, session: engine.session, close };
  } catch (error) {
    await engine.close();
    throw error;
  }
}

/**
 * Opens the database once for this process and brings it to the newest migration.
 * Gives the names of the migrations it applied. Throws `DatabaseHeldError` when another process
 * holds the embedded folder, and whatever the driver says when a server cannot be reached.
 */
export async function openDatabase(place: DatabasePlace): Promise<string[]> {
  if (shared.countlineDatabase) return [];
  shared.countlineDatabase = await connectDatabase(place);
  return shared.countlineDatabase.applied;
}

/** Closes it, and lets the folder go. */
export async function closeDatabase(): Promise<void> {
  const open = shared.countlineDatabase;
  shared.countlineDatabase = undefined;
  await open?.close();
}

/**
 * The open database. Throws inside a transaction: there the root client would wait for the
 * transaction that it is called from; use the `tx` that was handed in.
 */
export function database(): PrismaClient {
  if (insideTransaction.getStore()) {
    throw new Error("Inside a transaction only its own client may be used: take tx, not database().");
  }
  if (!shared.countlineDatabase) throw new Error("The database is not open yet: openDatabase() comes first.");
  return shared.countlineDatabase.client;
}

/** Runs `work` in one transaction; it is undone as a whole when `work` throws. No network or rendering inside. */
export function transact<Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> {
  return database().$transaction((tx) => insideTransaction.run(true, () => work(tx)), TRANSACTION_LIMITS);
}
