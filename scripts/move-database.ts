import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Moved, MoveRefusedError, moveDatabase } from "@/lib/db/move/move-database";
import { env, parseEnvironment } from "@/lib/server/env";
import { explainStartProblem, UnusableDatabaseError } from "@/lib/server/start-problems";

// Run by scripts/move.mjs, which has read .env files.

const USAGE = "Say where to: npm run move -- postgresql://user:password@host:5432/name";

const say = (text: string) => process.stdout.write(`${text}\n`);

/** The address that was given, when it is one of a PostgreSQL server. */
function readTarget([address, ...more]: string[]): string {
  if (address === undefined || more.length > 0) throw new MoveRefusedError(USAGE);
  try {
    return parseEnvironment({ DATABASE_URL: address }).databaseUrl ?? "";
  } catch {
    throw new MoveRefusedError(`“${address}” is no address of a PostgreSQL server. ${USAGE}`);
  }
}

function readSource(): string {
  const { dataDir } = env();
  if (existsSync(join(dataDir, "database"))) return dataDir;
  throw new MoveRefusedError(
    `There is no embedded database in ${dataDir}: COUNTLINE_DATA_DIR says which folder it is in.`,
  );
}

function tellWhatNext({ tables, rows, revisions, storedFiles }: Moved, folder: string): void {
  say(
    `\nMoved: ${rows} rows of ${tables} tables. Compared on the server: every row, the chain of ${revisions}`,
  );
  say(`revisions, and the hashes of the ${storedFiles} files that were shared.\n`);
  say("Start the site with DATABASE_URL set to that address. Keep the secret that sessions are signed with:");
  say(`${join(folder, "secret")} (or COUNTLINE_SECRET), else everyone has to sign in anew.`);
  say(
    `What is in ${folder} stays as it was. Nothing of it is read any more once DATABASE_URL is set, but the secret.`,
  );
}

function explain(error: unknown, address: string): string {
  if (error instanceof MoveRefusedError) return error.message;
  const isOfServer = error instanceof Error && "code" in error && error.name !== "DatabaseHeldError";
  return explainStartProblem(isOfServer && address ? new UnusableDatabaseError(address, error) : error);
}

const given = process.argv.slice(2);
try {
  const url = readTarget(given);
  const folder = readSource();
  const from = { kind: "embedded", folder, address: "npm run move" } as const;
  const moved = await moveDatabase(from, { kind: "server", url }, (table, rows) => say(`${table}: ${rows}`));
  tellWhatNext(moved, folder);
} catch (error) {
  process.stderr.write(`\n${explain(error, URL.canParse(given[0] ?? "") ? (given[0] ?? "") : "")}\n`);
  process.exitCode = 1;
}
