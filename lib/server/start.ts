import { configureAuth } from "@/lib/auth/auth";
import { inviteFirstAdmin } from "@/lib/auth/first-admin";
import { readOrCreateSecret } from "@/lib/auth/secret";
import { openDatabase } from "@/lib/db/client";
import { DatabaseHeldError } from "@/lib/db/embedded-lock";
import { databasePlace } from "./database-place";
import { type Environment, EnvironmentError, env } from "./env";
import { log } from "./log";
import { closeDatabaseOnSignals } from "./shutdown";

/** A sentence for the operator, when what went wrong is theirs to put right; else null. */
function explain(error: unknown, environment: Environment | null): string | null {
  if (error instanceof EnvironmentError || error instanceof DatabaseHeldError) return error.message;
  return environment?.databaseUrl ? unreachable(error, environment.databaseUrl) : null;
}

function unreachable(error: unknown, url: string): string {
  const reason = error instanceof Error && error.message ? error.message : String(error);
  const { host, pathname } = new URL(url);
  return `The PostgreSQL database ${host}${pathname} (DATABASE_URL) cannot be used: ${reason.trim()}`;
}

/** What an open database is filled with; given from outside, because it lies above this layer. */
export type Filling = {
  /** Metrics and populations, without which nothing can be recorded. */
  ensureVocabulary(): Promise<void>;
  /** The demonstration events, into a database without any; gives their number. */
  loadDemoIfEmpty(): Promise<number>;
};

async function fill(environment: Environment, filling: Filling): Promise<void> {
  await filling.ensureVocabulary();
  const loaded = environment.demo ? await filling.loadDemoIfEmpty() : 0;
  if (loaded > 0) log.info(`loaded ${loaded} demonstration events (COUNTLINE_DEMO=off leaves them out)`);
}

async function prepare(environment: Environment, filling: Filling): Promise<void> {
  const applied = await openDatabase(databasePlace(environment));
  closeDatabaseOnSignals();
  if (applied.length > 0) log.info(`applied ${applied.length} migration(s)`);
  await fill(environment, filling);
  const secret = environment.secret ?? (await readOrCreateSecret(environment.dataDir));
  configureAuth({ secret, publicUrl: environment.publicUrl });
  const link = await inviteFirstAdmin(environment.publicUrl);
  if (link) log.info(`There are no users yet. Make the first admin's account here, within a day: ${link}`);
}

/**
 * Everything that comes before the first answer: settings, database, sign-in, first admin. What the
 * operator has to put right is said in one line, and the process ends with code 1.
 */
export async function start(filling: Filling): Promise<void> {
  let environment: Environment | null = null;
  try {
    environment = env();
    await prepare(environment, filling);
  } catch (error) {
    const told = explain(error, environment);
    if (!told) throw error;
    log.error(told);
    process.exit(1);
  }
}
