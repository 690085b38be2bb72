import { open, readFile, stat, unlink } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** Who holds the embedded database: enough to find that process, and to tell it from a later one with its number. */
export type LockHolder = { pid: number; startedAt: string; host: string; address: string; since: string };

const TAKEOVER_STALE_MS = 10_000;

/** Thrown when another living process holds the folder; the message names it and says what to do. */
export class DatabaseHeldError extends Error {
  constructor(folder: string, path: string, holder: LockHolder) {
    super(
      `The embedded database in ${folder} is in use by process ${holder.pid} on ${holder.host} ` +
        `(${holder.address}, since ${holder.since}). Only one process can open it: stop that one first, ` +
        `or give this one a folder of its own with COUNTLINE_DATA_DIR, or let both use a PostgreSQL server ` +
        `with DATABASE_URL.` +
        (holder.host === hostname()
          ? ""
          : ` If that machine no longer runs it, delete ${path} and start again.`),
    );
    this.name = "DatabaseHeldError";
  }
}

/** The moment a process began, as its system tells it; empty where the system does not say. */
async function processStart(pid: number): Promise<string> {
  try {
    const line = await readFile(`/proc/${pid}/stat`, "utf8");
    return line.slice(line.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

async function holds(holder: LockHolder): Promise<boolean> {
  if (holder.host !== hostname()) return true;
  if (!isAlive(holder.pid)) return false;
  return holder.startedAt === "" || holder.startedAt === (await processStart(holder.pid));
}

async function readHolder(path: string): Promise<LockHolder | null> {
  try {
    return JSON.parse(await readFile(path, "utf8")) as LockHolder;
  } catch {
    // Gone, or cut off while it was written: nobody can be named by it.
    return null;
  }
}

async function createExclusively(path: string, text: string): Promise<boolean> {
  try {
    const file = await open(path, "wx");
    await file.writeFile(text);
    await file.sync();
    await file.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Removes a lock whose process is gone. One process at a time may: else a second one removes the first one's new lock. */
async function removeStale(path: string): Promise<void> {
  const takeover = `${path}.takeover`;
  if (!(await createExclusively(takeover, String(process.pid)))) {
    const age = await stat(takeover).then(
      (found) => Date.now() - found.mtimeMs,
      () => 0,
    );
    if (age > TAKEOVER_STALE_MS) await unlink(takeover).catch(() => {});
    return pause(20);
  }
  try {
    const holder = await readHolder(path);
    if (!holder || !(await holds(holder))) await unlink(path).catch(() => {});
  } finally {
    await unlink(takeover).catch(() => {});
  }
}

/**
 * Takes the lock of an embedded database's folder and gives the function that lets it go.
 * `address` is what the holder is known by: the site's address, or a command's name.
 * Throws `DatabaseHeldError` while another living process holds it.
 */
export async function lockFolder(folder: string, address: string): Promise<() => Promise<void>> {
  const path = join(folder, "database.lock");
  const mine: LockHolder = {
    pid: process.pid,
    startedAt: await processStart(process.pid),
    host: hostname(),
    address,
    since: new Date().toISOString(),
  };
  while (!(await createExclusively(path, JSON.stringify(mine)))) {
    const holder = await readHolder(path);
    if (holder && (await holds(holder))) throw new DatabaseHeldError(folder, path, holder);
    // A lock without a readable holder may be one that is being written this moment.
    if (!holder) await pause(50);
    await removeStale(path);
  }
  return async () => {
    const holder = await readHolder(path);
    if (holder?.pid === mine.pid && holder.startedAt === mine.startedAt) await unlink(path);
  };
}
