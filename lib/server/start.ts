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

async function prepare(environment: Environment): Promise<void> {
  const applied = await openDatabase(databasePlace(environment));
  closeDatabaseOnSignals();
  if (applied.length > 0) log.info(`applied ${applied.length} migration(s)`);
  const secret = environment.secret ?? (await readOrCreateSecret(environment.dataDir));
  configureAuth({ secret, publicUrl: environment.publicUrl });
  const link = await inviteFirstAdmin(environment.publicUrl);
  if (link) log.info(`There are no users yet. Make the first admin's account here, within a day: ${link}`);
}

/**
 * Everything that comes before the first answer: settings, database, sign-in, first admin. What the
 * operator has to put right is said in one line, and the process ends with code 1.
 */
export async function start(): Promise<void> {
  let environment: Environment | null = null;
  try {
    environment = env();
    await prepare(environment);
  } catch (error) {
    const told = explain(error, environment);
    if (!told) throw error;
    log.error(told);
    process.exit(1);
  }
}
