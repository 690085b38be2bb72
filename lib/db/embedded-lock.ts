import { randomUUID } from "node:crypto";
import { link, open, readFile, stat, unlink } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** Who holds the embedded database: enough to find that process, and to tell it from a later one with its number. */
export type LockHolder = { pid: number; startedAt: string; host: string; address: string; since: string };

/** Older than this, a file that nobody finished writing was left by a crash. */
const ABANDONED_MS = 10_000;

/** File systems without hard links (some network and removable ones) answer with one of these. */
const NO_LINKS = ["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"];

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

async function readProcess(pid: number): Promise<{ state: string; startedAt: string }> {
  try {
    const line = await readFile(`/proc/${pid}/stat`, "utf8");
    const fields = line.slice(line.lastIndexOf(")") + 2).split(" ");
    return { state: fields[0] ?? "", startedAt: fields[19] ?? "" };
  } catch {
    // Gone, or a system that does not say.
    return { state: "", startedAt: "" };
  }
}

function answersSignals(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

async function holds(holder: LockHolder): Promise<boolean> {
  if (holder.host !== hostname()) return true;
  if (!answersSignals(holder.pid)) return false;
  const now = await readProcess(holder.pid);
  // A zombie still takes signals: it was killed, and only waits for its parent to look.
  if (now.state === "Z") return false;
  return holder.startedAt === "" || holder.startedAt === now.startedAt;
}

async function readHolder(path: string): Promise<LockHolder | null> {
  try {
    return JSON.parse(await readFile(path, "utf8")) as LockHolder;
  } catch {
    // Gone, or cut off while it was written: nobody can be named by it.
    return null;
  }
}

async function isAbandoned(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found !== null && Date.now() - found.mtimeMs > ABANDONED_MS;
}

/** Whether `attempt` made the file; false when it was there already. Other failures are thrown. */
async function unlessThere(attempt: Promise<unknown>): Promise<boolean> {
  try {
    await attempt;
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

async function writeNew(path: string, text: string): Promise<void> {
  const file = await open(path, "wx");
  await file.writeFile(text);
  await file.sync();
  await file.close();
}

/**
 * Makes the file with its text, unless it is there. It is written aside and linked into place, so that
 * nobody reads half of it: a process that was paused while writing would be taken for one that crashed.
 */
async function createExclusively(path: string, text: string): Promise<boolean> {
  const draft = `${path}.${randomUUID()}`;
  await writeNew(draft, text);
  try {
    return await unlessThere(link(draft, path));
  } catch (error) {
    if (!NO_LINKS.includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
    return await unlessThere(writeNew(path, text));
  } finally {
    await unlink(draft).catch(() => {});
  }
}

/** Removes a lock whose process is gone. One process at a time may: else a second one removes the first one's new lock. */
async function removeStale(path: string): Promise<void> {
  const takeover = `${path}.takeover`;
  if (!(await createExclusively(takeover, String(process.pid)))) {
    if (await isAbandoned(takeover)) await unlink(takeover).catch(() => {});
    return;
  }
  try {
    const holder = await readHolder(path);
    const stale = holder ? !(await holds(holder)) : await isAbandoned(path);
    if (stale) await unlink(path).catch(() => {});
  } finally {
    await unlink(takeover).catch(() => {});
  }
}

/** Makes the lock, taking it over from a process that is gone; throws when its holder lives. */
async function acquire(folder: string, path: string, mine: LockHolder): Promise<void> {
  while (!(await createExclusively(path, JSON.stringify(mine)))) {
    const holder = await readHolder(path);
    if (holder && (await holds(holder))) throw new DatabaseHeldError(folder, path, holder);
    await removeStale(path);
    await pause(20);
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
    startedAt: (await readProcess(process.pid)).startedAt,
    host: hostname(),
    address,
    since: new Date().toISOString(),
  };
  await acquire(folder, path, mine);
  return async () => {
    const holder = await readHolder(path);
    if (holder?.pid === mine.pid && holder.startedAt === mine.startedAt) await unlink(path);
  };
}
