import { configureAuth } from "@/lib/auth/auth";
import { inviteFirstAdmin } from "@/lib/auth/first-admin";
import { readOrCreateSecret } from "@/lib/auth/secret";
import { type DatabasePlace, openDatabase } from "@/lib/db/client";
import { takeStartTurn } from "@/lib/db/start-turn";
import { databasePlace } from "./database-place";
import { type Environment, env } from "./env";
import { log } from "./log";
import { closeDatabaseOnSignals } from "./shutdown";
import { explainStartProblem, UnusableDatabaseError } from "./start-problems";

/** What an open database is filled with; given from outside, because it lies above this layer. */
export type Filling = {
  /** Metrics and populations, without which nothing can be recorded. */
  ensureVocabulary(): Promise<void>;
  /** The demonstration events, into a database without any; gives their number. */
  loadDemoIfEmpty(): Promise<number>;
};

/** Does what needs the database's server; what that says is told as being about `DATABASE_URL`. */
async function reach<Result>(place: DatabasePlace, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw place.kind === "server" ? new UnusableDatabaseError(place.url, error) : error;
  }
}

async function open(place: DatabasePlace): Promise<void> {
  const applied = await reach(place, () => openDatabase(place));
  if (applied.length > 0) log.info(`applied ${applied.length} migration(s)`);
}

async function fill(environment: Environment, filling: Filling): Promise<void> {
  await filling.ensureVocabulary();
  const loaded = environment.demo ? await filling.loadDemoIfEmpty() : 0;
  if (loaded > 0) log.info(`loaded ${loaded} demonstration events (COUNTLINE_DEMO=off leaves them out)`);
}

async function setUpSignIn({ secret, dataDir, publicUrl }: Environment): Promise<void> {
  configureAuth({ secret: secret ?? (await readOrCreateSecret(dataDir)), publicUrl });
  const link = await inviteFirstAdmin(publicUrl);
  if (link) log.info(`There are no users yet. Make the first admin's account here, within a day: ${link}`);
}

/** Says what the operator should know of an address that was not set, before anybody relies on it. */
function sayAddress({ isUrlSet, publicUrl }: Environment): void {
  if (isUrlSet) return;
  log.info(
    `COUNTLINE_URL is not set: feeds, pictures and codes for other pages name ${publicUrl}, and views are shared ` +
      `from this machine alone. Set it to the address that readers use.`,
  );
}

/**
 * Everything that comes before the first answer: settings, database, sign-in, first admin. What the
 * operator has to put right is said in one line; whatever it is that fails, the process ends with code 1.
 */
export async function start(filling: Filling): Promise<void> {
  try {
    const environment = env();
    const place = databasePlace(environment);
    const giveTurn = await reach(place, () => takeStartTurn(place));
    await open(place);
    closeDatabaseOnSignals();
    await fill(environment, filling);
    await setUpSignIn(environment);
    sayAddress(environment);
    await giveTurn();
  } catch (error) {
    log.error(explainStartProblem(error));
    process.exit(1);
  }
}
