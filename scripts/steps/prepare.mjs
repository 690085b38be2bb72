import { ensureBuilt, isBuilt } from "./build.mjs";
import { lockFolder, lockFolderIfFree, unlockFolder } from "./folder-lock.mjs";
import { ensureGenerated, isGenerated } from "./generate.mjs";
import { ensureInstalled, isInstalled } from "./install.mjs";
import { checkNodeVersion } from "./node-version.mjs";

/** Brings the folder to where code can be checked or served in development: dependencies and generated client. */
export async function prepare(command) {
  checkNodeVersion();
  if (isInstalled() && isGenerated()) return;
  lockFolder(command);
  await ensureInstalled();
  await ensureGenerated();
  unlockFolder();
}

/**
 * Brings the folder to where the built site can start, and keeps it so until this process ends. Two
 * servers may share one build; but what a running server reads is not rebuilt under it, it is refused.
 */
export async function prepareBuilt(command) {
  checkNodeVersion();
  if (isInstalled() && isGenerated() && isBuilt()) {
    lockFolderIfFree(command);
    return;
  }
  lockFolder(command);
  await ensureInstalled();
  await ensureGenerated();
  await ensureBuilt();
}
