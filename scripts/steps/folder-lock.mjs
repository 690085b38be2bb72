import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { Refusal } from "./console.mjs";
import { processStart, stillLives } from "./process-identity.mjs";

const LOCK = ".preparing.lock";

function readHolder(path = LOCK) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}

/** Puts the lock there whole: written aside and then linked, so that nobody ever reads half of it. */
function create(mine) {
  const draft = `${LOCK}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(mine));
  try {
    linkSync(draft, LOCK);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Moves a dead process's lock out of the way; one that another process has put there meanwhile goes back. */
function removeStale() {
  const aside = `${LOCK}.stale.${process.pid}`;
  try {
    renameSync(LOCK, aside);
  } catch {
    return;
  }
  const moved = readHolder(aside);
  try {
    if (moved && stillLives(moved)) linkSync(aside, LOCK);
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

/** Takes the lock, or gives the living process that has it. */
function take(command) {
  const since = new Date().toISOString();
  const mine = { pid: process.pid, startedAt: processStart(process.pid), command, since };
  while (!create(mine)) {
    const holder = readHolder();
    if (holder && stillLives(holder)) return holder;
    removeStale();
  }
  process.once("exit", unlockFolder);
  return null;
}

/** Lets the folder go, if this process has it. */
export function unlockFolder() {
  if (readHolder()?.pid === process.pid) rmSync(LOCK, { force: true });
}

/** Keeps others from installing or building here, unless one of them has the folder already. */
export function lockFolderIfFree(command) {
  take(command);
}

/**
 * Takes this folder for installing and building until `unlockFolder`, or the end of this process.
 * Two commands at once would each delete what the other has just written; the second is told who is first.
 */
export function lockFolder(command) {
  const holder = take(command);
  if (!holder) return;
  throw new Refusal(
    `This folder is in use by "${holder.command}" (process ${holder.pid}, since ${holder.since}), ` +
      "and something has to be installed or built first.\nWait for it or stop it, then run this again.",
  );
}
